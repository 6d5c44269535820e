import type { Action } from '../domain/actions.ts'
import { coverageOf } from '../domain/coverage.ts'
import type { Need } from '../domain/needs.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import type { ActionOfRecord, NeedOfRecord } from '../wire/record-plan.ts'
import { everyNamed, namedAs, namedOrNobody, type Reading, sureWords, wordsOf } from './reading.ts'

/** What has to change, who does what about it, and who stands around the family. */
export function planOfRecord(reading: Reading): Pick<ConferenceRecord, 'needs' | 'actions' | 'support'> {
  const { needs, actions } = reading.state
  return {
    needs: Object.values(needs).map((need) => needOf(reading, need)),
    actions: Object.values(actions).map((action) => actionOf(reading, action)),
    support: supportOf(reading),
  }
}

/** One need, with how far it is answered for who may see every action. */
function needOf(reading: Reading, need: Need): NeedOfRecord {
  const { state } = reading
  const { id, adulthood } = need
  const open = state.openNeeds[id]
  return {
    ...{ id, adulthood },
    text: sureWords(reading, need.text),
    forWhom: sureWords(reading, need.forWhom),
    members: everyNamed(reading, need.memberIds),
    noteIds: need.noteIds.filter((noteId) => state.notes[noteId] !== undefined),
    earlier: earlierOf(reading, need),
    coverage: seesEveryAction(reading) ? coverageOf(state, id) : null,
    actionIds: Object.values(state.actions)
      .filter(({ needIds }) => needIds.includes(id))
      .map((action) => action.id),
    open:
      open === undefined
        ? null
        : {
            bottleneck: open.bottleneck,
            reason: sureWords(reading, open.reason),
            bridging: sureWords(reading, open.bridging),
            owner: namedAs(reading, open.ownerId),
          },
  }
}

/** To family and network actions can be closed: that none is there would be said of more than they know. */
function seesEveryAction({ state, reader }: Reading): boolean {
  const role = state.participants[reader]?.role
  return role !== undefined && role !== 'familyMember' && role !== 'network'
}

function earlierOf({ state }: Reading, { earlierId }: Need): NeedOfRecord['earlier'] {
  const earlier = state.continues?.needs.find(({ id }) => id === earlierId)
  if (earlier === undefined) return null
  const { times, firstOn, bottleneck } = earlier
  return { times, firstOn, bottleneck }
}

/** Who does what, and how that was agreed. */
function actionOf(reading: Reading, action: Action): ActionOfRecord {
  const { id, kind, dueOn, status, answeredBy, answeredAt, recorded } = action
  return {
    ...{ id, kind, dueOn, status },
    needIds: action.needIds.filter((needId) => reading.state.needs[needId] !== undefined),
    what: sureWords(reading, action.what),
    owner: namedAs(reading, action.ownerId),
    buddy: namedOrNobody(reading, action.buddyId),
    visibleSign: sureWords(reading, action.visibleSign),
    answer: answeredBy === null ? null : { by: namedAs(reading, answeredBy), at: answeredAt, recorded },
    declineReason: wordsOf(reading, action.declineReason),
  }
}

function supportOf(reading: Reading): ConferenceRecord['support'] {
  const { participants, buddyId, networkAsked, followUpOn } = reading.state
  const withRole = (role: string) => Object.values(participants).filter((one) => one.role === role)
  const first = (role: string) => namedOrNobody(reading, withRole(role)[0]?.id ?? null)
  return {
    keyWorker: first('keyWorker'),
    buddy: namedOrNobody(reading, buddyId),
    facilitator: first('facilitator'),
    teamManagers: everyNamed(
      reading,
      withRole('teamManager').map(({ id }) => id),
    ),
    networkAsked: networkAsked && { asked: networkAsked.asked, words: wordsOf(reading, networkAsked.words) },
    followUpOn,
  }
}
