import { type DocumentName, parseDocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { i18n } from '../text/i18n.ts'
import { notify } from '../ui/notices.ts'
import { useConference } from './conference-store.ts'
import { useDocuments } from './documents.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { reportUnsaved, setTextAside, takeBack } from './saving-store.ts'
import { useSession } from './session-store.ts'
import { onWaking } from './waking.ts'

/** No person holds more documents at a time: frame, perspective, own, table. */
const MOST_DOCUMENTS = 4

/** The documents of the conference that is entered, by name. */
const opened = new Map<DocumentName, OpenDocument>()

/** Opens and closes documents as the abilities of this conference say. Returns how to stop and let go of all. */
export function followDocuments(conferenceId: ConferenceId): () => void {
  let place: Place | null = null
  const stop = useConference.subscribe(({ abilities, connection, you }, before) => {
    // After an ended session the text waits, unseen, for who signs in again; after any other end nothing can be saved.
    const isOver =
      connection === 'ended' && before.connection !== 'ended' && useSession.getState().who?.kind !== 'nobody'
    if (isOver) for (const one of opened.values()) one.withdraw()
    if (connection === 'online' && before.connection === 'offline') for (const one of opened.values()) one.suspect()
    const isNews = abilities !== before.abilities || you !== before.you
    if (abilities === null || you === null || !isNews) return
    place = { conferenceId, you }
    follow(place, abilities.documents)
  })
  const stopWaking = onWaking(() => {
    for (const one of [...opened.values(), ...leaving.values()]) one.suspect()
  })
  return () => {
    stop()
    stopWaking()
    for (const [name, one] of opened) if (place !== null) letGo(place, name, one)
    opened.clear()
    useDocuments.setState({}, true)
  }
}

/** Whose documents of which conference. */
interface Place {
  conferenceId: ConferenceId
  you: ParticipantId
}

function follow(place: Place, offered: Abilities['documents']): void {
  const offers = offered.filter(({ name }) => parseDocumentName(name) !== null).slice(0, MOST_DOCUMENTS)
  for (const [name, one] of opened) if (!offers.some((offer) => offer.name === name)) one.withdraw()
  for (const [name, one] of leftOf(place)) {
    if (offers.some((offer) => offer.name === name)) continue
    // Who left it unsaved is back, and it is closed: what it holds is offered back, here, to its writer.
    leaving.delete(key(place, name))
    opened.set(name, one)
    one.withdraw()
  }
  for (const { name, access } of offers) {
    const one = opened.get(name) ?? leaving.get(key(place, name)) ?? open(place, name)
    leaving.delete(key(place, name))
    opened.set(name, one)
    one.offer(access)
  }
}

function open(place: Place, name: DocumentName): OpenDocument {
  const { conferenceId, you } = place
  const origin = window.location.origin.replace(/^http/, 'ws')
  const source = key(place, name)
  const one: OpenDocument = openDocument(
    { origin, conferenceId, name, participantId: you },
    {
      onChange(shared) {
        if (opened.get(name) === one) useDocuments.setState({ [name]: shared })
      },
      onUnsaved(count) {
        reportUnsaved(source, count)
        if (count === 0 && leaving.get(source) === one) {
          leaving.delete(source)
          one.destroy()
        }
      },
      onSetAside: (texts, why) => setTextAside(name, texts, why),
      onChoicesLost: () => notify({ kind: 'refusal', sentence: i18n.t('app:saving.choicesLost') }),
      onTakenBack: (texts) => takeBack(name, texts),
      onRefused({ code, ...rest }) {
        if (code !== 'document_closed') notify({ kind: 'refusal', sentence: refusalSentence({ code, ...rest }) })
      },
      onWaits({ code }) {
        if (code !== 'document_closed') notify({ kind: 'refusal', sentence: i18n.t('app:saving.waits') })
      },
      onMended: () => notify({ kind: 'refusal', sentence: i18n.t('app:saving.mended') }),
      onTurnedAway() {
        useSession
          .getState()
          .load()
          .catch(() => undefined)
      },
      onFinished() {
        if (opened.get(name) !== one) return
        opened.delete(name)
        one.destroy()
        useDocuments.setState(({ [name]: _gone, ...others }) => others, true)
      },
    },
  )
  return one
}

/** Forgets every document, also what was left unsaved: somebody else uses this tab now. */
export function forgetDocuments(): void {
  for (const one of [...opened.values(), ...leaving.values()]) one.destroy()
  opened.clear()
  leaving.clear()
  useDocuments.setState({}, true)
}

/** Documents of a conference that was left while something in them was not saved: they stay until it is or cannot be. */
const leaving = new Map<string, OpenDocument>()

function letGo(place: Place, name: DocumentName, one: OpenDocument): void {
  if (one.unsavedCount() === 0) {
    one.destroy()
    return
  }
  one.leave()
  leaving.set(key(place, name), one)
}

/** What this person left unsaved in this conference. */
function leftOf(place: Place): [DocumentName, OpenDocument][] {
  const start = key(place, '')
  return [...leaving]
    .filter(([source]) => source.startsWith(start))
    .map(([source, one]) => [source.slice(start.length) as DocumentName, one])
}

/** Of one person: what somebody wrote is never handed to who comes after them. */
function key({ conferenceId, you }: Place, name: DocumentName | ''): string {
  return `${conferenceId}/${you}/${name}`
}
