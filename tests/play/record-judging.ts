import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { DissentOfRecord, JudgementOfRecord, PositionOfRecord } from '@rondom/shared/wire/record-judgement.ts'
import type { DifferenceOfRecord } from '@rondom/shared/wire/record-table.ts'
import {
  differenceLine,
  dissentLine,
  type JudgingSight,
  partLine,
  positionLine,
  shownLine,
  uncertaintyLine,
} from './judging-sight.ts'
import { giver, type People } from './received-words.ts'
import { called, lineOfRating } from './record-names.ts'

/** What a record says of differences and the joint judgement, in lines. */
export function judgingInRecord(record: ConferenceRecord, people: People): JudgingSight {
  const { judgement, earlierJudgements } = record
  const second = record.ratings.find(({ round }) => round === 2)
  const titleOf = (id: string | null) => record.differences.find((difference) => difference.id === id)?.title ?? null
  return {
    differences: record.differences.map((difference) => lineOfDifference(record, difference)),
    judgement: judgement
      ? [
          partLine('oordeel', judgement.text),
          partLine('zorgformulering', judgement.dangerStatement),
          partLine('veiligheidsdoel', judgement.safetyGoal),
        ]
      : [],
    earlier: earlierJudgements.flatMap((version) => [
      partLine('oordeel', version.text),
      ...linesOfPositions(people, version),
    ]),
    uncertainties: (judgement?.uncertainties ?? []).map(({ text, differenceId }) =>
      uncertaintyLine(text, titleOf(differenceId)),
    ),
    taken: [],
    positions: judgement?.positions?.map(({ party, kind }) => shownLine(called(party), kind)) ?? null,
    reasons: judgement?.positions?.some(({ by }) => by !== null) ? linesOfPositions(people, judgement) : null,
    spread: second?.spread?.join(' ') ?? null,
    ratings: second?.named?.map((rating) => lineOfRating(people, rating)) ?? null,
  }
}

function lineOfDifference({ perspectives }: ConferenceRecord, difference: DifferenceOfRecord): string {
  const { title, kind, question, result, resultKind, proposedBy, made, notes } = difference
  const linked = perspectives.flatMap((one) => one.notes).filter(({ id }) => notes.some((note) => note.id === id))
  return differenceLine({
    ...{ title, kind, question, result, resultKind, made, proposedBy: called(proposedBy) },
    notes: notes.map(({ text }) => text ?? '(geen tekst)'),
    notFor: linked.flatMap(({ notVisibleTo }) => notVisibleTo.map(called)),
  })
}

function linesOfPositions(people: People, { positions, dissents }: JudgementOfRecord): string[] {
  return [
    ...(positions ?? []).map((position) =>
      positionLine({ ...signed(people, position), kind: position.kind, motivation: position.motivation }),
    ),
    ...dissents.map((dissent) =>
      dissentLine({
        ...signed(people, dissent),
        ...{ verbatim: dissent.verbatim, test: dissent.wouldChangeMyMind, on: dissent.revisitOn },
      }),
    ),
  ]
}

function signed(people: People, { party, by, recorded }: PositionOfRecord | DissentOfRecord) {
  if (by === null) return { from: called(party), recordedBy: null }
  return recorded
    ? { from: called(party), recordedBy: called(by) }
    : { from: giver(people, party.id, by.id), recordedBy: null }
}
