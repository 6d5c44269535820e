import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Dissent, Position } from '@rondom/shared/domain/judgement.ts'
import {
  differenceLine,
  dissentLine,
  type JudgingSight,
  partLine,
  positionLine,
  shownLine,
  uncertaintyLine,
} from './judging-sight.ts'
import { giver, nameOf, ratingLineOf, type Texts, words } from './received-words.ts'

/** What a reader holds of differences and the last version of the judgement, written in lines. */
export function observedJudging(state: ConferenceState, texts: Texts): JudgingSight {
  const judgement = state.judgements.at(-1)
  const positions = state.positions[judgement?.version ?? 0]
  const taken = Object.values(state.takenPositions).flatMap((byParty) => Object.values(byParty))
  const second = state.ratings[2]
  const part = (name: string, id: TextId) => partLine(name, words(texts, id))
  return {
    differences: Object.values(state.differences).map((difference) => lineOfDifference(state, texts, difference)),
    judgement: judgement
      ? [
          part('oordeel', judgement.text),
          part('zorgformulering', judgement.dangerStatement),
          part('veiligheidsdoel', judgement.safetyGoal),
        ]
      : [],
    earlier: state.judgements
      .slice(0, -1)
      .flatMap(({ version, text }) => [part('oordeel', text), ...linesOfReasons(state, texts, version)]),
    uncertainties: (judgement?.uncertainties ?? []).map(({ text, differenceId }) =>
      uncertaintyLine(words(texts, text), titleOf(state, texts, differenceId)),
    ),
    taken: taken.flatMap(({ position, dissent }) => [
      lineOfPosition(state, texts, position),
      ...(dissent ? [lineOfDissent(state, texts, dissent)] : []),
    ]),
    positions: positions?.shown?.map(({ partyId, kind }) => shownLine(partyName(state, partyId), kind)) ?? null,
    reasons: positions?.reasons ? linesOfReasons(state, texts, judgement?.version ?? 0) : null,
    spread: second?.spread?.join(' ') ?? null,
    ratings: second?.named?.map((rating) => ratingLineOf(state, texts, rating)) ?? null,
  }
}

function linesOfReasons(state: ConferenceState, texts: Texts, version: number): string[] {
  const { positions, dissents } = state.positions[version]?.reasons ?? { positions: [], dissents: [] }
  return [
    ...positions.map((position) => lineOfPosition(state, texts, position)),
    ...dissents.map((dissent) => lineOfDissent(state, texts, dissent)),
  ]
}

/** A difference is closed to whom any of its notes is closed to. */
function lineOfDifference(state: ConferenceState, texts: Texts, difference: Difference): string {
  const notes = difference.noteIds.map((id) => state.notes[id])
  return differenceLine({
    title: words(texts, difference.title),
    kind: difference.kind,
    notes: notes.map((note) => (note ? words(texts, note.text) : '(kaartje niet ontvangen)')),
    question: difference.discussionQuestion && words(texts, difference.discussionQuestion),
    result: difference.result && words(texts, difference.result),
    resultKind: difference.resultKind,
    proposedBy: nameOf(state, difference.proposedBy),
    made: difference.made,
    notFor: notes.flatMap((note) => note?.notVisibleTo ?? []).map((id) => nameOf(state, id)),
  })
}

function lineOfPosition(state: ConferenceState, texts: Texts, position: Position): string {
  return positionLine({
    ...signed(state, position),
    kind: position.kind,
    motivation: position.motivation && words(texts, position.motivation),
  })
}

function lineOfDissent(state: ConferenceState, texts: Texts, dissent: Dissent): string {
  return dissentLine({
    ...signed(state, dissent),
    verbatim: words(texts, dissent.verbatim),
    test: words(texts, dissent.wouldChangeMyMind),
    on: dissent.revisitOn,
  })
}

function signed(state: ConferenceState, { partyId, by, recorded }: Position | Dissent) {
  return recorded
    ? { from: nameOf(state, partyId), recordedBy: nameOf(state, by) }
    : { from: giver(state, partyId, by), recordedBy: null }
}

function partyName(state: ConferenceState, partyId: string): string {
  return state.parties[partyId]?.name ?? state.members[partyId]?.name ?? 'onbekende partij'
}

function titleOf(state: ConferenceState, texts: Texts, id: string | null): string | null {
  if (id === null) return null
  const difference = state.differences[id]
  return difference ? words(texts, difference.title) : '(verschil niet ontvangen)'
}
