import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { HANDOVER_WORDS, PARENT_WORDS, PRODUCT_WORDS, PROTOCOL_WORDS, wordsIn } from '@rondom/shared/domain/cues.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { ADULT_DOMAIN } from '@rondom/shared/domain/organisations.ts'
import { knownNames, strangersIn } from './names.ts'
import { partyIds, partyName } from './people-at-table.ts'
import { warning } from './warning.ts'

type Texts = ReadonlyMap<TextId, string | null>
type Read = { note: RevealedNote; text: string }

/** What the published notes show beside what they say (rules R46, R47, R49, R51; method 6.2). */
export function noteWarnings(state: ConferenceState, texts: Texts): Warning[] {
  const read = Object.values(state.notes).map((note) => ({ note, text: textOf(note, texts) }))
  return [
    ...columnWarnings(state),
    ...read.flatMap(({ note, text }) => wordWarnings(state, note, text)),
    ...strangerWarnings(state, read),
    ...adultDomainWarning(state, read),
    ...dominanceWarning(state),
    ...tunnelWarning(read),
    ...childWarning(state, read),
  ]
}

/** True when a published worry names a parent. */
export function isParentWorriedAbout(state: ConferenceState, texts: Texts): boolean {
  const read = Object.values(state.notes).map((note) => ({ note, text: textOf(note, texts) }))
  return worryAboutParent(state, read) !== undefined
}

function textOf(note: RevealedNote, texts: Texts): string {
  return note.text === null ? '' : (texts.get(note.text) ?? '')
}

function about(state: ConferenceState, note: RevealedNote) {
  return { id: note.id, name: partyName(state, note.partyId) }
}

/** Each party that published has a strength and a question (rule R46). */
function columnWarnings(state: ConferenceState): Warning[] {
  return partyIds(state).flatMap((id) => {
    if (state.revealed[id] === undefined) return []
    const columns = new Set(Object.values(state.notes).flatMap((note) => (note.partyId === id ? [note.column] : [])))
    const party = { id, name: partyName(state, id) }
    return [
      ...(columns.has('strength') ? [] : [warning('no_strength', 'R46', party)]),
      ...(columns.has('question') ? [] : [warning('no_question', 'R46', party)]),
    ]
  })
}

function wordWarnings(state: ConferenceState, note: RevealedNote, text: string): Warning[] {
  const products = note.column === 'need' ? wordsIn(text, PRODUCT_WORDS) : []
  const protocol = note.column === 'mandate' ? [] : wordsIn(text, PROTOCOL_WORDS)
  return [
    ...products.map((word) => warning('product_as_need', 'R46', about(state, note), word)),
    ...wordsIn(text, HANDOVER_WORDS).map((word) => warning('handover_words', 'R49', about(state, note), word)),
    ...protocol.map((word) => warning('protocol_thinking', 'R32', about(state, note), word)),
  ]
}

function strangerWarnings(state: ConferenceState, read: Read[]): Warning[] {
  const known = knownNames(state)
  return read.flatMap(({ note, text }) =>
    strangersIn(text, known).map((name) => warning('names_outside', 'R51', about(state, note), name)),
  )
}

/** A worry about a parent while nobody at the table helps adults (rule R47). */
function adultDomainWarning(state: ConferenceState, read: Read[]): Warning[] {
  if (Object.values(state.parties).some(({ organisationType }) => ADULT_DOMAIN.includes(organisationType))) return []
  const worry = worryAboutParent(state, read)
  return worry === undefined ? [] : [warning('adult_domain_missing', 'R47', about(state, worry.note))]
}

function worryAboutParent(state: ConferenceState, read: Read[]): Read | undefined {
  const adults = Object.values(state.members).filter(({ kind }) => kind === 'adult')
  const words = [...PARENT_WORDS, ...adults.map(({ name }) => name.toLowerCase())]
  return read.find(({ note, text }) => note.column === 'worry' && wordsIn(text, words).length > 0)
}

/** One of three parties or more wrote over 40 % of the notes. */
function dominanceWarning(state: ConferenceState): Warning[] {
  const notes = Object.values(state.notes)
  const parties = [...new Set(notes.map(({ partyId }) => partyId))]
  if (parties.length < 3) return []
  return parties
    .filter((id) => notes.filter(({ partyId }) => partyId === id).length > notes.length * 0.4)
    .map((id) => warning('dominance', 'R42', { id, name: partyName(state, id) }))
}

/** Worries, and no strength or no question from anyone. */
function tunnelWarning(read: Read[]): Warning[] {
  const columns = new Set(read.map(({ note }) => note.column))
  const isTunnel = columns.has('worry') && (!columns.has('strength') || !columns.has('question'))
  return isTunnel ? [warning('only_one_cause', 'R46')] : []
}

/** Of the notes that name someone of the household, over 80 % name adults only. */
function childWarning(state: ConferenceState, read: Read[]): Warning[] {
  const members = Object.values(state.members)
  const namesOf = (kind: 'child' | 'adult') =>
    members.filter((member) => member.kind === kind).map(({ name }) => name.toLowerCase())
  const children = [...namesOf('child'), 'kind', 'kinderen']
  const adults = [...namesOf('adult'), ...PARENT_WORDS]
  const aboutChildren = read.filter(({ text }) => wordsIn(text, children).length > 0).length
  const aboutAdults = read.filter(({ text }) => {
    return wordsIn(text, adults).length > 0 && wordsIn(text, children).length === 0
  }).length
  const isOut = aboutAdults >= 3 && aboutAdults > (aboutAdults + aboutChildren) * 0.8
  return isOut ? [warning('child_out_of_sight', 'R46')] : []
}
