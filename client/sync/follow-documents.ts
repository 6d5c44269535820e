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
  const stop = useConference.subscribe(({ abilities, connection, you }, before) => {
    // After an ended session the text waits, unseen, for who signs in again; after any other end nothing can be saved.
    const isOver =
      connection === 'ended' && before.connection !== 'ended' && useSession.getState().who?.kind !== 'nobody'
    if (isOver) for (const one of opened.values()) one.withdraw()
    if (connection === 'online' && before.connection === 'offline') for (const one of opened.values()) one.suspect()
    const isNews = abilities !== before.abilities || you !== before.you
    if (abilities !== null && you !== null && isNews) follow({ conferenceId, you }, abilities.documents)
  })
  const stopWaking = onWaking(() => {
    for (const one of [...opened.values(), ...leaving.values()]) one.suspect()
  })
  return () => {
    stop()
    stopWaking()
    for (const [name, one] of opened) letGo(conferenceId, name, one)
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
  for (const { name, access } of offers) {
    const one = opened.get(name) ?? leaving.get(key(place.conferenceId, name)) ?? open(place, name)
    leaving.delete(key(place.conferenceId, name))
    opened.set(name, one)
    one.offer(access)
  }
}

function open({ conferenceId, you }: Place, name: DocumentName): OpenDocument {
  const origin = window.location.origin.replace(/^http/, 'ws')
  const source = key(conferenceId, name)
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
      onTakenBack: (texts) => takeBack(name, texts),
      onRefused({ code, ...rest }) {
        if (code !== 'document_closed') notify({ kind: 'refusal', sentence: refusalSentence({ code, ...rest }) })
      },
      onWaits({ code }) {
        if (code !== 'document_closed') notify({ kind: 'refusal', sentence: i18n.t('app:saving.waits') })
      },
      onMended: () => notify({ kind: 'refusal', sentence: i18n.t('app:saving.mended') }),
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

/** Forgets what was left unsaved: somebody else uses this tab now. */
export function forgetLeftDocuments(): void {
  for (const one of leaving.values()) one.destroy()
  leaving.clear()
}

/** Documents of a conference that was left while something in them was not saved: they stay until it is. */
const leaving = new Map<string, OpenDocument>()

function letGo(conferenceId: ConferenceId, name: DocumentName, one: OpenDocument): void {
  if (one.unsavedCount() === 0) one.destroy()
  else leaving.set(key(conferenceId, name), one)
}

function key(conferenceId: ConferenceId, name: DocumentName): string {
  return `${conferenceId}/${name}`
}
