import type { ConferenceState } from '../domain/conference-state.ts'
import type { ParticipantId } from '../domain/ids.ts'
import { type ConferenceRecord, RECORD_SCHEMA_VERSION } from '../wire/record.ts'
import { closingOfRecord, phasesOfRecord } from './closing-of-record.ts'
import { decisionsOfRecord } from './decisions-of-record.ts'
import { differencesOfRecord } from './differences-of-record.ts'
import { judgementsOfRecord } from './judgement-of-record.ts'
import { peopleOfRecord } from './people-of-record.ts'
import { perspectivesOfRecord } from './perspectives-of-record.ts'
import { planOfRecord } from './plan-of-record.ts'
import { ratingsOfRecord } from './ratings-of-record.ts'
import { namedAs, type ReaderTexts, wordsOf } from './reading.ts'
import { supplementsOfRecord } from './supplements-of-record.ts'
import { wordsOfFamily } from './words-of-record.ts'

/**
 * The record of a conference out of what one reader has: the state they fold from their own redacted events,
 * and the words that came with it. Page, print and file are all made by this one function (rule R89). Once it
 * is established only the state of that moment counts, with what happened since beside it (rule R87); before,
 * it is a preview of what stands now.
 */
export function recordOf(state: ConferenceState, texts: ReaderTexts, reader: ParticipantId): ConferenceRecord {
  const { established } = state
  const asItWas = established?.state ?? state
  const reading = { state: asItWas, texts, reader }
  const { id, methodVersion, frame, facts, plan } = asItWas
  const { code, municipality, themes, firstConcernOn, triggerOn, conferenceOn } = facts
  const { form, startsAt, place } = plan
  const you = state.participants[reader]
  return {
    schemaVersion: RECORD_SCHEMA_VERSION,
    preview: established === null,
    conferenceId: id,
    methodVersion,
    reader: { id: reader, name: you?.name ?? null, role: you?.role ?? null },
    question: wordsOf(reading, frame?.question ?? null),
    situation: wordsOf(reading, frame?.situation ?? null),
    case: { code, municipality, themes, firstConcernOn, triggerOn, conferenceOn },
    meeting: { type: plan.type, learningQuestion: plan.learningQuestion || null, form, startsAt, place },
    ...peopleOfRecord(reading),
    ...wordsOfFamily(reading),
    perspectives: perspectivesOfRecord(reading),
    ratings: ratingsOfRecord(reading),
    differences: differencesOfRecord(reading),
    ...judgementsOfRecord(reading),
    ...decisionsOfRecord(reading),
    ...planOfRecord(reading),
    ...closingOfRecord(reading),
    phases: phasesOfRecord(asItWas, established?.at ?? null),
    established: established && { at: established.at, by: namedAs(reading, established.by) },
    supplements: supplementsOfRecord({ state, texts, reader }),
  }
}
