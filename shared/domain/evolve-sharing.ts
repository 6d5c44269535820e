import type { ConferenceState } from './conference-state.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import type { NoteId, PartyId } from './ids.ts'
import type { Round } from './meeting.ts'
import type { Note, RevealedNote } from './notes.ts'
import type { SafetyRating } from './ratings.ts'

const SHARING_EVENTS = [
  'ratingRecorded',
  'readyDeclared',
  'readyWithdrawn',
  'perspectivesRevealed',
  'ratingsTaken',
  'ratingSpreadRevealed',
  'ratingNamesRevealed',
  'silentRoundOpened',
  'roundOrdered',
  'turnGiven',
  'turnEnded',
  'noteMarkedUnique',
  'noteKnownToo',
  'noteReacted',
  'noteCorrected',
  'noteAddedLate',
] as const

type SharingEvent = EventOf<(typeof SHARING_EVENTS)[number]>

/** True for the events of silent writing, revealing and the round. */
export function isSharingEvent(event: ConferenceEvent): event is SharingEvent {
  return (SHARING_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolveSharing(state: ConferenceState, event: SharingEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'ratingRecorded':
      return recordRatings(state, [event.rating])
    case 'ratingsTaken':
      return recordRatings(state, event.ratings)
    case 'readyDeclared':
      // Who wrote blind is done with that, which says nothing about a silent round that is open meanwhile.
      return state.blind.includes(event.participantId)
        ? { blind: state.blind.filter((id) => id !== event.participantId) }
        : { ready: [...state.ready.filter((id) => id !== event.participantId), event.participantId] }
    case 'readyWithdrawn':
      return { ready: state.ready.filter((id) => id !== event.participantId) }
    case 'perspectivesRevealed':
      return {
        notes: addNotes(state, event.notes, event.at),
        revealed: markRevealed(state, event.parties, event.round),
        silent: event.round === state.silent.round ? { ...state.silent, open: false } : state.silent,
        ready: event.round === state.silent.round ? [] : state.ready,
      }
    case 'ratingSpreadRevealed': {
      const known = { named: null, ...state.ratings[event.round], spread: event.scores }
      return { ratings: { ...state.ratings, [event.round]: known } }
    }
    case 'ratingNamesRevealed': {
      const spread = event.ratings.map((rating) => rating.score).sort((a, b) => a - b)
      const known = { spread, ...state.ratings[event.round], named: event.ratings }
      return { ratings: { ...state.ratings, [event.round]: known } }
    }
    case 'silentRoundOpened':
      return { silent: { round: event.round, open: true }, ready: [] }
    case 'roundOrdered':
      return { round: orderRound(state.round, event.order) }
    case 'turnGiven':
      return state.round === null ? {} : { round: { ...state.round, current: event.partyId } }
    case 'turnEnded': {
      if (state.round === null) return {}
      const { done, passed } = withoutParty(state.round, event.partyId)
      const list = event.passed
        ? { done, passed: [...passed, event.partyId] }
        : { done: [...done, event.partyId], passed }
      return {
        round: { ...state.round, current: null, ...list },
        timer: state.timer?.purpose === 'turn' ? null : state.timer,
      }
    }
    case 'noteMarkedUnique':
      return changeNote(state, event.noteId, () => ({ uniquelyKnown: event.marked }))
    case 'noteKnownToo':
      return changeNote(state, event.noteId, (note) => {
        const others = note.knownToo.filter((id) => id !== event.participantId)
        return { knownToo: event.known ? [...others, event.participantId] : others }
      })
    case 'noteReacted':
      return changeNote(state, event.noteId, (note) => {
        const { [event.participantId]: _before, ...reactions } = note.reactions
        if (event.reaction !== null) reactions[event.participantId] = event.reaction
        return { reactions }
      })
    case 'noteCorrected':
      return changeNote(state, event.noteId, (note) => ({
        ...event.basis,
        corrections: [...note.corrections, { by: event.by, at: event.at, previous: event.previous }],
      }))
    case 'noteAddedLate':
      return { notes: addNotes(state, [event.note], event.at) }
    default:
      return event satisfies never
  }
}

function recordRatings(state: ConferenceState, ratings: SafetyRating[]): Partial<ConferenceState> {
  const recordedRatings = { ...state.recordedRatings }
  for (const rating of ratings) {
    recordedRatings[rating.round] = { ...recordedRatings[rating.round], [rating.partyId]: rating }
  }
  return { recordedRatings }
}

/** A new order keeps the turns that were taken. */
function orderRound(before: Round | null, order: PartyId[]): Round {
  const stays = (id: PartyId) => order.includes(id)
  const current = before?.current ?? null
  return {
    order,
    current: current !== null && stays(current) ? current : null,
    done: (before?.done ?? []).filter(stays),
    passed: (before?.passed ?? []).filter(stays),
  }
}

function withoutParty(round: Round, partyId: PartyId): Pick<Round, 'done' | 'passed'> {
  return { done: round.done.filter((id) => id !== partyId), passed: round.passed.filter((id) => id !== partyId) }
}

function addNotes(state: ConferenceState, notes: Note[], at: string): Record<NoteId, RevealedNote> {
  const added = notes.map((note): [NoteId, RevealedNote] => [
    note.id,
    { ...note, revealedAt: at, uniquelyKnown: false, knownToo: [], reactions: {}, corrections: [] },
  ])
  return { ...state.notes, ...Object.fromEntries(added) }
}

function markRevealed(state: ConferenceState, parties: string[], round: number) {
  const revealed = { ...state.revealed }
  for (const party of parties) revealed[party] = [...(revealed[party] ?? []), round]
  return revealed
}

function changeNote(
  state: ConferenceState,
  id: NoteId,
  fields: (note: RevealedNote) => Partial<RevealedNote>,
): Partial<ConferenceState> {
  const note = state.notes[id]
  if (note === undefined) return {}
  return { notes: { ...state.notes, [id]: { ...note, ...fields(note) } } }
}
