import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { ActionId, PersonId } from '@rondom/shared/domain/ids.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { isUnique } from './illegal-people.ts'

type Texts = ReadonlyMap<string, string | null>
type Must = (holds: boolean, what: string) => void

/** What must hold of needs and of who does what, whatever happened: each breach in words. */
export function illegalPlanning(state: ConferenceState, events: readonly ConferenceEvent[], texts: Texts): string[] {
  const wrong: string[] = []
  const must: Must = (holds, what) => {
    if (!holds) wrong.push(what)
  }
  checkNeeds(state, must)
  for (const action of Object.values(state.actions)) checkAction(state, action, must)
  for (const { id, status } of Object.values(state.actions)) {
    if (status === 'accepted') must(isAsPromised(id, events, texts), `R77: ${id} stays accepted in other words`)
  }
  const { followUpOn, facts } = state
  must(followUpOn === null || followUpOn > facts.conferenceOn, 'R82: looked back on before it was held')
  return wrong
}

function checkNeeds(state: ConferenceState, must: Must): void {
  for (const [id, need] of Object.entries(state.needs)) {
    must(need.id === id, `need ${id} under another id`)
    must(isFrom(state.phase, 'judging'), `R75: ${id} in ${state.phase}`)
    const notes = need.noteIds.map((note) => state.notes[note])
    must(
      notes.every((note) => note?.scope === null && !note.withheld),
      `R75: ${id} comes from what is not for the table`,
    )
    must(!notes.some((note) => note?.column === 'mandate'), `R75: ${id} comes from a mandate`)
    const kept = notes.flatMap((note) => note?.notVisibleTo ?? [])
    must(
      !(state.released[`need:${id}`] ?? []).some((to) => kept.includes(to)),
      `R83: ${id} opened to who it is kept from`,
    )
  }
  for (const [id, openNeed] of Object.entries(state.openNeeds)) {
    must(openNeed.needId === id && state.needs[id] !== undefined, `R80: ${id} stays open and is not there`)
    must(personOf(state, openNeed.ownerId) !== undefined, `R80: nobody keeps ${id}`)
  }
}

function checkAction(state: ConferenceState, action: Action, must: Must): void {
  const { id, needIds, ownerId, buddyId, status, answeredBy, answeredAt, declineReason, dueOn, revision } = action
  const owner = personOf(state, ownerId)
  must(isUnique(needIds) && needIds.every((need) => state.needs[need] !== undefined), `R80: needs of ${id}`)
  must(owner !== undefined, `R76: nobody does ${id}`)
  const role = state.participants[ownerId]?.role
  must(role !== 'facilitator' && role !== 'deputy', `R76: who leads does ${id}`)
  must(buddyId === null || personOf(state, buddyId) !== undefined, `R76: nobody stands beside ${id}`)
  must(buddyId === null || personOf(state, buddyId) !== owner, `R76: who does ${id} stands beside it`)
  must(dueOn >= state.facts.conferenceOn, `R76: ${id} was due before it was agreed`)
  must((status === 'proposed') === (answeredBy === null), `R77: ${id} is ${status} by ${answeredBy}`)
  must((answeredBy === null) === (answeredAt === null), `R77: half an answer to ${id}`)
  must((status === 'declined') === (declineReason !== null), `R78: ${id} is ${status} with that reason`)
  must(revision >= 1, `R77: revision of ${id}`)
}

/** One id per person: a member who takes part has one as a member and one as a seat. */
function personOf({ participants, members }: ConferenceState, id: PersonId): string | undefined {
  const seat = participants[id]
  if (seat !== undefined) return seat.role === 'familyMember' ? (seat.memberId ?? id) : id
  return members[id] === undefined ? undefined : id
}

/** What is promised now, in the words in which it was taken on: it is the last revision that was accepted. */
function isAsPromised(id: ActionId, events: readonly ConferenceEvent[], texts: Texts): boolean {
  let promised: string | null = null
  let accepted: string | null = null
  for (const event of events) {
    if (event.type === 'actionRecorded' && event.action.id === id) promised = promiseOf(event.action, texts)
    if (event.type === 'actionWithdrawn' && event.actionId === id) accepted = null
    if (event.type === 'actionDeclined' && event.actionId === id) accepted = null
    if (event.type === 'actionAccepted' && event.actionId === id) accepted = promised
  }
  return promised !== null && promised === accepted
}

function promiseOf({ what, visibleSign, kind, ownerId, dueOn, revision }: Action, texts: Texts): string {
  return JSON.stringify([texts.get(what), texts.get(visibleSign), kind, ownerId, dueOn, revision])
}
