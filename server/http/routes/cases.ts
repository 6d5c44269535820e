import { dayAt } from '@rondom/shared/domain/calendar.ts'
import type { CaseOverview, TaskEntry } from '@rondom/shared/wire/cases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import { caseOverview } from '../../cases/case-overview.ts'
import { tasksForSeats } from '../../cases/tasks.ts'
import { isProfessional } from '../../conference/reader.ts'
import { actOf } from '../../identity/acts.ts'
import type { Identity } from '../../identity/identity.ts'
import { route } from '../api-route.ts'
import type { HttpParts } from '../parts.ts'

/** Over the conferences of one person: what waits for them, and the cases they are part of. */
export const caseRoutes = [
  route({
    method: 'GET',
    path: '/api/tasks',
    access: 'signedIn',
    status: 200,
    async handle({ identity }, { register, hosts, clock }): Promise<TaskEntry[]> {
      return tasksForSeats(await seatsOf(identity, { register }), hosts, dayAt(clock()))
    },
  }),
  route({
    method: 'GET',
    path: '/api/cases/:case',
    access: 'caseSeats',
    status: 200,
    async handle({ identity, caseId, folds }, { accounts, trail, clock }): Promise<CaseOverview> {
      for (const { state, participantId } of folds) {
        await trail.audit({ ...actOf(identity, 'readCase', clock(), caseId), conferenceId: state.id, participantId })
      }
      const account = await accounts.of(identity)
      const { state, participantId } = folds[0]!
      const seat = state.participants[participantId]
      const mayContinue = seat !== undefined && isProfessional(seat) && account?.roles.includes('facilitator') === true
      return caseOverview(caseId, folds, mayContinue)
    },
  }),
]

/** Every seat of this person, newest conference first: a guest has one. */
async function seatsOf(identity: Identity, { register }: Pick<HttpParts, 'register'>): Promise<ConferenceEntry[]> {
  if (identity.kind === 'account') return register.ofAccount(identity.accountId)
  const entry = await register.ofSeat(identity.conferenceId, identity.participantId)
  return entry === null ? [] : [entry]
}
