import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { ActionId, NeedId, NoteId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
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
  const tellings: Telling[] = []
  const cardsOf = new Map<NeedId, NoteId[]>()
  const ownerOf = new Map<ActionId, string>()
  const tell = (what: string, event: ConferenceEvent, kinds: string, maySee: Sees) => {
    const ids = JSON.stringify(event).match(new RegExp(`(?:${kinds})_[a-z0-9]{16}`, 'g')) ?? []
    tellings.push({ what, ids, maySee })
  }
  for (const event of events) {
    switch (event.type) {
      case 'decisionRecorded':
        tell('decision', event, 'tx|kd|cn', decisionSight(event.decision.id, state))
        break
      case 'decisionWithdrawn':
      case 'adviceGiven':
      case 'outcomeWritten':
      case 'decisionTaken':
      case 'decisionReconsidered':
        tell(
          event.type === 'adviceGiven' ? 'advice' : 'decision',
          event,
          'tx|kd|cn',
          decisionSight(event.decisionId, state),
        )
        break
      case 'keyWorkerChanged':
        // Who stays with the family is no secret to anyone at the table.
        tell('decision', event, 'kd', () => true)
        break
      case 'needRecorded':
        cardsOf.set(event.need.id, event.need.noteIds)
        tell('need', event, 'tx|ne', needSight(event.need.id, event.need.noteIds, state))
        break
      case 'needWithdrawn':
        tell('need', event, 'ne', needSight(event.needId, cardsOf.get(event.needId), state))
        break
      case 'openNeedRecorded': {
        const { needId } = event.openNeed
        tell('open need', event, 'tx|ne', needSight(needId, cardsOf.get(needId), state))
        break
      }
      case 'actionRecorded': {
        const { id, ownerId, declineReason } = event.action
        ownerOf.set(id, ownerId)
        const maySee = actionSight(id, ownerId, state)
        tell('action', { ...event, action: { ...event.action, declineReason: null } }, 'tx|at', maySee)
        if (declineReason !== null) tellReason(tellings, declineReason, maySee, ownerId)
        break
      }
      case 'actionDeclined': {
        const owner = ownerOf.get(event.actionId) ?? ''
        const maySee = actionSight(event.actionId, owner, state)
        tell('action', event, 'at', maySee)
        if (event.reason !== null) tellReason(tellings, event.reason, maySee, owner)
        break
      }
      case 'networkAsked':
        tell('what the network was asked', event, 'tx', (reader) => {
          const reads = isManager(reader) ? isFrom(state.phase, 'deciding') : works(reader)
          return reads && !state.blind.includes(reader.id)
        })
        break
      case 'caseContinued':
        tell(
          'earlier need',
          event,
          'tx',
          (reader) => works(reader) || (isManager(reader) && isFrom(state.phase, 'deciding')),
        )
        break
      default:
    }
  }
  return tellings
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
function tellReason(tellings: Telling[], id: string, maySee: Sees, ownerId: string): void {
  const reads: Sees = (reader) => works(reader) || isManager(reader) || isDoer(reader, ownerId)
  tellings.push({ what: 'why it was declined', ids: [id], maySee: (reader) => maySee(reader) && reads(reader) })
}

function isDoer(reader: Participant, ownerId: string): boolean {
  return ownerId === reader.id || (isFamily(reader) && ownerId === reader.memberId)
}

function works(reader: Participant): boolean {
  return leads(reader) || reader.role === 'keyWorker' || reader.role === 'professional'
}
