import { newId } from '@rondom/shared/domain/ids.ts'
import type { CaseDifference } from './case-judging.ts'
import { proposerOf } from './judging-parties.ts'
import { forward } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Every party gets a turn in the order of the round; each second one passes. */
export async function giveTurns(table: PlayTable): Promise<void> {
  const { facilitator } = table
  const { round } = facilitator.state
  if (round === null) throw new Error('R42: het rondje heeft geen volgorde.')
  for (const [index, partyId] of round.order.entries()) {
    await facilitator.must({ type: 'giveTurn', partyId })
    await facilitator.must({ type: 'endTurn', passed: index % 2 === 1 })
  }
}

/** Makes the differences of the case, the first of them proposed by a participant, and records what came of each. */
export async function makeDifferences(table: PlayTable): Promise<void> {
  const { played, facilitator } = table
  await forward(table, 'differing')
  for (const [index, made] of played.differences.entries()) {
    const command = { type: 'recordDifference' as const, difference: inputOf(table, made) }
    if (index === 0) {
      await table.clientOf(proposerOf(played)).must(command)
      const { id } = command.difference
      await facilitator.waitFor(({ state }) => state.differences[id], 'the proposal')
    }
    await facilitator.must(command)
    await facilitator.must({
      type: 'concludeDifference',
      differenceId: command.difference.id,
      result: made.result,
      resultKind: made.resultKind,
    })
  }
}

function inputOf(table: PlayTable, difference: CaseDifference) {
  return {
    id: newId('difference'),
    title: difference.title,
    kind: difference.kind,
    noteIds: difference.noteIds.map((id) => noteWith(table, id)),
    discussionQuestion: difference.discussionQuestion ?? '',
  }
}

/** The id that a note of the case has on the table, by its words. */
function noteWith({ played, facilitator: { state, texts } }: PlayTable, caseId: string): string {
  const words = played.notes.find(({ id }) => id === caseId)?.text?.trim()
  const note = Object.values(state.notes).find(({ text }) => text !== null && texts[text] === words)
  if (note === undefined) throw new Error(`Het kaartje ${caseId} ligt niet op tafel.`)
  return note.id
}
