import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Kysely } from 'kysely'
import type { Keys } from '../privacy/ports.ts'
import type { Schema } from './schema.ts'
import { sealCode } from './sealed-rows.ts'
import { type Statement, statement } from './writing.ts'

/** The statements that keep the lists (`conferences`, `roster`) true to one event; written with the event. */
export function projectionStatements(
  db: Kysely<Schema>,
  keys: Keys,
  id: ConferenceId,
  event: ConferenceEvent,
): Statement[] {
  const update = (values: Partial<Schema['conferences']>) => [
    statement(db.updateTable('conferences').set(values).where('id', '=', id), 1),
  ]
  switch (event.type) {
    case 'conferenceOpened':
      return seat(db, id, event.facilitator)
    case 'caseDescribed':
      return update({ code: sealCode(keys, id, event.facts.code), conference_on: event.facts.conferenceOn })
    case 'meetingPlanned':
      return update({ starts_at: event.plan.startsAt })
    case 'phaseChanged':
      return update({ phase: event.to })
    case 'participantRecorded':
      return [leave(db, id, event.participant.id), ...seat(db, id, event.participant)]
    case 'participantRemoved':
      return [leave(db, id, event.participantId)]
    default:
      return []
  }
}

function seat(db: Kysely<Schema>, id: ConferenceId, participant: Participant): Statement[] {
  if (participant.accountId === null) return []
  const row = { conference_id: id, participant_id: participant.id, account_id: participant.accountId }
  return [statement(db.insertInto('roster').values(row))]
}

function leave(db: Kysely<Schema>, id: ConferenceId, participantId: string): Statement {
  return statement(db.deleteFrom('roster').where('conference_id', '=', id).where('participant_id', '=', participantId))
}
