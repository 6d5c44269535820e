import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { formerWords } from './former-words.ts'
import { isFamily, isManager, isNamed, leads, type Secret, secret } from './secret.ts'

/** What method 2.4 and rule R57 say of differences, the judgement, positions and dissents. */
export function judgingSecrets(events: readonly ConferenceEvent[], state: ConferenceState): Secret[] {
  return [...differenceSecrets(events, state), ...events.flatMap((event) => secretsOfEvent(event, state))]
}

/** True when this item, made out of what lies on the table, is open to this reader. */
export function isOpen(item: DerivedItem, reader: Participant, state: ConferenceState): boolean {
  if (state.blind.includes(reader.id)) return false
  if (leads(reader)) return true
  if (isManager(reader) && !isFrom(state.phase, 'deciding')) return false
  const things = [...Object.values(state.notes), ...Object.values(state.voices), ...Object.values(state.timeline)]
  const isClosed = reader.role === 'network' || things.some(({ notVisibleTo }) => isNamed(reader, notVisibleTo))
  if (!isClosed) return true
  return (state.released[item] ?? []).some((to) => to === reader.id || (isFamily(reader) && to === reader.memberId))
}

type OfDifference = Extract<
  ConferenceEvent,
  { type: 'differenceRecorded' | 'differenceConcluded' | 'differenceWithdrawn' }
>

/** A difference's id and words, each open to who may see one of the tellings that hold it. */
function differenceSecrets(events: readonly ConferenceEvent[], state: ConferenceState): Secret[] {
  const notesOf: Record<string, string[]> = {}
  const isFormer = formerWords(events)
  const tellings = events.flatMap((event, index) => {
    if (!isOfDifference(event)) return []
    const id = event.type === 'differenceRecorded' ? event.difference.id : event.differenceId
    if (event.type === 'differenceRecorded') notesOf[id] = event.difference.noteIds
    const kept = (notesOf[id] ?? []).flatMap((note) => state.notes[note]?.notVisibleTo ?? [])
    const sees = (reader: Participant) =>
      isOpen(`difference:${id}`, reader, state) && (leads(reader) || !isNamed(reader, kept))
    const stands = (reader: Participant) => sees(reader) && !isFormer(`difference:${id}`, index, reader)
    const results = (reader: Participant) => !isFormer(`difference:${id}#result`, index, reader)
    if (event.type === 'differenceWithdrawn') return [telling(event, sees)]
    if (event.type === 'differenceConcluded') return [telling(event, (reader) => sees(reader) && results(reader))]
    const { result } = event.difference
    const made = { ...event.difference, result: null }
    return [telling(made, stands), telling(result, (reader) => stands(reader) && results(reader))]
  })
  const ids = new Set(tellings.flatMap((telling) => telling.ids))
  return [...ids].map((id) => {
    const holding = tellings.filter(({ ids }) => ids.includes(id))
    return secret('difference', [id], (reader) => holding.some(({ maySee }) => maySee(reader)))
  })
}

function telling(said: unknown, maySee: Secret['mayBeSeenBy']): { ids: string[]; maySee: Secret['mayBeSeenBy'] } {
  return { ids: JSON.stringify(said).match(/(?:tx|di)_[a-z0-9]{16}/g) ?? [], maySee }
}

function isOfDifference(event: ConferenceEvent): event is OfDifference {
  return ['differenceRecorded', 'differenceConcluded', 'differenceWithdrawn'].includes(event.type)
}

function secretsOfEvent(event: ConferenceEvent, state: ConferenceState): Secret[] {
  switch (event.type) {
    case 'judgementPut': {
      const { version, text, dangerStatement, safetyGoal, explanation, uncertainties, meanings } = event.judgement
      const rest = [...uncertainties.map((uncertainty) => uncertainty.text), ...Object.values(meanings)]
      return [
        secret('judgement', [text, dangerStatement, safetyGoal, explanation, ...rest], (reader) =>
          isOpen(`judgement:${version}`, reader, state),
        ),
      ]
    }
    case 'positionTaken': {
      const { position, dissent } = event
      const { version, partyId, kind, by, motivation } = position
      const isTheirs = (reader: Participant) =>
        !state.blind.includes(reader.id) && (reader.partyId === partyId || reader.id === by)
      const reasons = state.positions[version]?.reasons
      const isShown = reasons?.positions.some((shown) => shown.partyId === partyId && shown.motivation === motivation)
      const areReasonsOpen = (reader: Participant) => isShown === true && isOpen(`judgement:${version}`, reader, state)
      const isDissentOpen = (reader: Participant) =>
        reader.partyId === partyId || isOpen(`dissent:${version}:${partyId}`, reader, state)
      return [
        secret('position', [motivation], (reader) => {
          return isTheirs(reader) || (areReasonsOpen(reader) && (kind !== 'dissents' || isDissentOpen(reader)))
        }),
        secret('dissent', [dissent?.verbatim, dissent?.wouldChangeMyMind], (reader) => {
          const isSame = reasons?.dissents.some(({ verbatim }) => verbatim === dissent?.verbatim) === true
          return isTheirs(reader) || (isSame && areReasonsOpen(reader) && isDissentOpen(reader))
        }),
      ].filter(({ ids }) => ids.length > 0)
    }
    case 'positionsRevealed':
      return [
        secret('reason to close positions', [event.reason], (reader) => {
          const works = leads(reader) || reader.role === 'keyWorker' || reader.role === 'professional'
          return works && isOpen(`judgement:${event.version}`, reader, state)
        }),
      ]
    default:
      return []
  }
}
