import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { ActionId, NeedId, NoteId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { formerWords } from './former-words.ts'
import { isOpen } from './judging-secrets.ts'
import { isFamily, isManager, isNamed, leads, type Secret, secret } from './secret.ts'

type Sees = Secret['mayBeSeenBy']
/** One event that holds words or ids of something, and who may see them in it. */
type Telling = { what: string; ids: string[]; maySee: Sees }

/** What method 2.4 and rule R83 say of key decisions, needs, actions and what stays open. */
export function planSecrets(events: readonly ConferenceEvent[], state: ConferenceState): Secret[] {
  const tellings = tellingsOf(events, state)
  const ids = [...new Set(tellings.flatMap((telling) => telling.ids))]
  return ids.map((id) => {
    const holding = tellings.filter((telling) => telling.ids.includes(id))
    return secret(holding[0]?.what ?? '', [id], (reader) => holding.some(({ maySee }) => maySee(reader)))
  })
}

function tellingsOf(events: readonly ConferenceEvent[], state: ConferenceState): Telling[] {
  const cardsOf = new Map<NeedId, NoteId[]>()
  const ownerOf = new Map<ActionId, string>()
  const isFormer = formerWords(events)
  return events.flatMap((event, index): Telling[] => {
    /** Not how it was worded before it was opened. */
    const asItStands =
      (part: string, sees: Sees): Sees =>
      (reader) =>
        sees(reader) && !isFormer(part, index, reader)
    switch (event.type) {
      case 'decisionRecorded': {
        const { id, consultations, outcome, reasons } = event.decision
        const put = { ...event.decision, outcome: null, reasons: null, consultations: [] }
        const sees = asItStands(`decision:${id}`, decisionSight(id, state))
        const asked = consultations.map((one) => ({ ...one, advice: null }))
        return [
          tell('decision', [put, asked], 'tx|kd|cn', sees),
          tell('decision', [outcome, reasons], 'tx', asItStands(`decision:${id}#outcome`, sees)),
          ...consultations.map((one) => tell('advice', one.advice, 'tx', asItStands(`decision:${id}#${one.id}`, sees))),
        ]
      }
      case 'adviceGiven': {
        const { decisionId, consultationId } = event
        const sees = decisionSight(decisionId, state)
        return [tell('advice', event, 'tx|kd|cn', asItStands(`decision:${decisionId}#${consultationId}`, sees))]
      }
      case 'outcomeWritten': {
        const { decisionId } = event
        const sees = decisionSight(decisionId, state)
        return [tell('decision', event, 'tx|kd', asItStands(`decision:${decisionId}#outcome`, sees))]
      }
      case 'decisionWithdrawn':
      case 'decisionTaken':
      case 'decisionReconsidered':
        return [tell('decision', event, 'tx|kd|cn', decisionSight(event.decisionId, state))]
      case 'keyWorkerChanged':
        // Who stays with the family is no secret to anyone at the table.
        return [tell('decision', event, 'kd', () => true)]
      case 'needRecorded': {
        const { id, noteIds } = event.need
        cardsOf.set(id, noteIds)
        return [tell('need', event, 'tx|ne', asItStands(`need:${id}`, needSight(id, noteIds, state)))]
      }
      case 'needWithdrawn':
        return [tell('need', event, 'ne', needSight(event.needId, cardsOf.get(event.needId), state))]
      case 'openNeedRecorded': {
        const { needId } = event.openNeed
        const sees = needSight(needId, cardsOf.get(needId), state)
        return [tell('open need', event, 'tx|ne', asItStands(`need:${needId}#open`, sees))]
      }
      case 'actionRecorded': {
        const { id, ownerId, declineReason } = event.action
        ownerOf.set(id, ownerId)
        const opened = asItStands(`action:${id}`, actionSight(id, ownerId, state))
        const sees: Sees = (reader) =>
          isDoer(reader, ownerId) ? actionSight(id, ownerId, state)(reader) : opened(reader)
        return [
          tell('action', { ...event, action: { ...event.action, declineReason: null } }, 'tx|at', sees),
          tell('why it was declined', declineReason, 'tx', forWhoReadsReasons(sees, ownerId)),
        ]
      }
      case 'actionDeclined': {
        const owner = ownerOf.get(event.actionId) ?? ''
        const sees = actionSight(event.actionId, owner, state)
        return [
          tell('action', event, 'at', sees),
          tell('why it was declined', event.reason, 'tx', forWhoReadsReasons(sees, owner)),
        ]
      }
      case 'networkAsked':
        return [
          tell('what the network was asked', event, 'tx', (reader) => {
            const reads = isManager(reader) ? isFrom(state.phase, 'deciding') : works(reader)
            return reads && !state.blind.includes(reader.id)
          }),
        ]
      default:
        return []
    }
  })
}

function tell(what: string, said: unknown, kinds: string, maySee: Sees): Telling {
  return { what, ids: JSON.stringify(said).match(new RegExp(`(?:${kinds})_[a-z0-9]{16}`, 'g')) ?? [], maySee }
}

/** Who decides sees the decision, whatever else is closed to them. */
function decisionSight(id: string, state: ConferenceState): Sees {
  return (reader) => {
    if (state.blind.includes(reader.id)) return false
    return state.decisions[id]?.deciderId === reader.id || isOpen(`decision:${id}`, reader, state)
  }
}

/** Never one that comes from a card kept from the reader. */
function needSight(id: string, cards: readonly NoteId[] = [], state: ConferenceState): Sees {
  const kept = cards.flatMap((card) => state.notes[card]?.notVisibleTo ?? [])
  return (reader) => isOpen(`need:${id}`, reader, state) && (leads(reader) || !isNamed(reader, kept))
}

/** Who does it sees the action, whatever else is closed to them. */
function actionSight(id: string, ownerId: string, state: ConferenceState): Sees {
  return (reader) => {
    if (state.blind.includes(reader.id)) return false
    return isDoer(reader, ownerId) || isOpen(`action:${id}`, reader, state)
  }
}

/** Why somebody does not do it is theirs, and for who works with it; not for the rest of the family. */
function forWhoReadsReasons(maySee: Sees, ownerId: string): Sees {
  return (reader) => maySee(reader) && (works(reader) || isManager(reader) || isDoer(reader, ownerId))
}

function isDoer(reader: Participant, ownerId: string): boolean {
  return ownerId === reader.id || (isFamily(reader) && ownerId === reader.memberId)
}

function works(reader: Participant): boolean {
  return leads(reader) || reader.role === 'keyWorker' || reader.role === 'professional'
}
