import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { type LiveClient, startServer } from '../kit/index.ts'
import { forward, memberNamed } from '../play/steps.ts'
import { judgingTable, planFrom } from './judging-table.ts'
import { dayOfTheCase } from './writing-table.ts'

/** What keeps the phase from ending, as the facilitator is told once they hold event `n`. */
async function blocking(facilitator: LiveClient, n: number): Promise<{ code: string; aboutId: string | null }[]> {
  const abilities = await facilitator.waitFor(({ abilities }) => abilities && abilities.n >= n && abilities, 'the exit')
  return (abilities.exit?.blocking ?? []).map(({ code, aboutId }) => ({ code, aboutId: aboutId ?? null }))
}

test('[R78] [R80] who declines what they promised leaves the need bare: it is named to the facilitator, and planning does not end', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await judgingTable(server)
  await planFrom(table)
  const { facilitator } = table
  const officer = table.clientOf('pol')
  const needId = newId('need')
  const actionId = newId('action')
  const need = {
    id: needId,
    text: 'Rust rond de wissel',
    forWhom: 'Kim',
    noteIds: [],
    adulthood: null,
    earlierId: null,
  }
  await facilitator.must({ type: 'recordNeed', need: { ...need, memberIds: [memberNamed(table, 'kind')] } })
  await facilitator.must({
    type: 'recordAction',
    action: {
      ...{ id: actionId, needIds: [needId], what: 'Rijdt langs op zondag', kind: 'do', buddyId: null },
      ...{ ownerId: officer.person.participantId, dueOn: '2025-10-05', visibleSign: 'Kim ziet de auto' },
    },
  })
  await facilitator.must({ type: 'planFollowUp', on: '2025-12-18' })
  const accepted = await officer.must({ type: 'acceptAction', actionId, revision: 1 })
  expect(await blocking(facilitator, accepted)).toEqual([])

  const declined = await officer.must({ type: 'declineAction', actionId, reason: 'Mijn dienst is verzet.' })
  expect(await blocking(facilitator, declined)).toEqual([{ code: 'need_unanswered', aboutId: needId }])
  const { actions } = facilitator.state
  expect(facilitator.texts[actions[actionId]?.declineReason ?? '']).toBe('Mijn dienst is verzet.')
  const answer = await facilitator.command({ type: 'changePhase', direction: 'forward', reason: null })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'exit_blocked' } })
  expect(facilitator.state.phase).toBe('planning')

  // It stays open with its reason, or somebody else does it: then the table goes on.
  await table.keyWorker.must({
    type: 'recordOpenNeed',
    openNeed: {
      ...{ needId, bottleneck: 'no_capacity', reason: 'Niemand is vrij op zondag', bridging: 'Oma belt elke zondag' },
      ownerId: table.keyWorker.person.participantId,
    },
  })
  await forward(table, 'closing')
  table.close()
}, 60_000)
