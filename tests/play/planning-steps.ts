import type { Action } from '@rondom/shared/domain/actions.ts'
import { newId, type PersonId } from '@rondom/shared/domain/ids.ts'
import { ADULTHOOD_DOMAINS, type Need } from '@rondom/shared/domain/needs.ts'
import type { CaseAction, CaseNeed } from './case-plan.ts'
import { isForAdulthood } from './filled-plan.ts'
import { giveFor } from './give.ts'
import { isGivenInPerson } from './givers.ts'
import { accepterOf, facilitatorOf, keyWorkerOf, membersMeantBy, proposerOfAction } from './plan-people.ts'
import { forward, memberNamed } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Puts the needs of the case, who does what, what stays open, and the day to look back. */
export async function planActions(table: PlayTable): Promise<void> {
  const { played } = table
  await forward(table, 'planning')
  for (const need of played.needs) await putNeed(table, need)
  for (const action of played.actions) {
    await putAction(table, action)
    await acceptAction(table, action)
  }
  for (const { needId, bottleneck, reason, bridging, ownerId } of played.openNeeds) {
    const openNeed = {
      needId: needOn(table, needId).id,
      bottleneck,
      reason,
      bridging,
      ownerId: personNamed(table, ownerId),
    }
    await giveFor(table, keyWorkerOf(played), { type: 'recordOpenNeed', openNeed })
  }
  await giveFor(table, facilitatorOf(played), { type: 'planFollowUp', on: played.reviewOn })
}

async function putNeed(table: PlayTable, need: CaseNeed): Promise<void> {
  const { played } = table
  await giveFor(table, keyWorkerOf(played), {
    type: 'recordNeed',
    need: {
      ...{ id: newId('need'), text: need.text, forWhom: need.forWhom, noteIds: [], earlierId: null },
      memberIds: membersMeantBy(played, need.forWhom).map((id) => memberNamed(table, id)),
      adulthood: isForAdulthood(need) ? { domains: [...ADULTHOOD_DOMAINS], ownerAfter: '' } : null,
    },
  })
}

async function putAction(table: PlayTable, action: CaseAction): Promise<void> {
  const { what, dueOn, visibleSign, ownerId, buddyId } = action
  await giveFor(table, proposerOfAction(table.played, ownerId), {
    type: 'recordAction',
    action: {
      ...{ id: newId('action'), kind: 'do', what, dueOn, visibleSign },
      needIds: action.needIds.map((id) => needOn(table, id).id),
      ownerId: personNamed(table, ownerId),
      buddyId: buddyId && personNamed(table, buddyId),
    },
  })
}

/** Whoever is to do it says yes to the wording that was read; for who is not there the key worker writes it down. */
async function acceptAction(table: PlayTable, { what, ownerId }: CaseAction): Promise<void> {
  const accepter = accepterOf(table.played, ownerId)
  const client = table.clientOf(accepter)
  const isIt = (action: Action) => client.texts[action.what] === what.trim()
  const action = await client.waitFor(({ state }) => Object.values(state.actions).find(isIt), `the action "${what}"`)
  await giveFor(table, accepter, { type: 'acceptAction', actionId: action.id, revision: action.revision })
}

function needOn({ played, facilitator: { state, texts } }: PlayTable, caseId: string): Need {
  const words = played.needs.find(({ id }) => id === caseId)?.text.trim()
  const need = Object.values(state.needs).find(({ text }) => texts[text] === words)
  if (need === undefined) throw new Error(`De behoefte ${caseId} ligt niet op tafel.`)
  return need
}

/** Somebody at the table by their seat, somebody of the family who is not there as the member they are. */
function personNamed(table: PlayTable, caseId: string): PersonId {
  return isGivenInPerson(table.played, caseId)
    ? table.clientOf(caseId).person.participantId
    : memberNamed(table, caseId)
}
