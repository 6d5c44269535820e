import { dayAt } from '@rondom/shared/domain/calendar.ts'
import { type CaseId, isId } from '@rondom/shared/domain/ids.ts'
import type { CaseOverview, TaskEntry } from '@rondom/shared/wire/cases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import { caseOverview, type SeatedFold } from '../../cases/case-overview.ts'
import { tasksForSeats } from '../../cases/tasks.ts'
import { foldFor } from '../../conference/reader-fold.ts'
import type { Identity } from '../../identity/identity.ts'
import { route } from '../api-route.ts'
import type { HttpParts } from '../parts.ts'
import { RefusedRequest } from '../refused-request.ts'

/** Over the conferences of one person: what waits for them, and the cases they are part of. */
export const caseRoutes = [
  route({
    method: 'GET',
    path: '/api/tasks',
    access: 'signedIn',
    status: 200,
    async handle({ identity }, { register, hosts, clock }): Promise<TaskEntry[]> {
      return tasksForSeats(await seatsOf(identity, { register, hosts }), hosts, dayAt(clock()))
    },
  }),
  route({
    method: 'GET',
    path: '/api/cases/:case',
    access: 'signedIn',
    status: 200,
    async handle({ identity, parameters }, parts): Promise<CaseOverview> {
      const caseId = parameters.case ?? ''
      const folds = isId('case', caseId) ? await foldsOf(caseId, identity, parts) : []
      if (folds.length === 0) throw new RefusedRequest('not_found')
      const account = await parts.accounts.of(identity)
      return caseOverview(caseId, folds, account?.roles.includes('facilitator') === true)
    },
  }),
]

type Finding = Pick<HttpParts, 'register' | 'hosts'>

/** Every seat of this person, newest conference first: a guest has one. */
async function seatsOf(identity: Identity, { register }: Finding): Promise<ConferenceEntry[]> {
  if (identity.kind === 'account') return register.ofAccount(identity.accountId)
  const entry = await register.ofSeat(identity.conferenceId, identity.participantId)
  return entry === null ? [] : [entry]
}

/** What this person may see of each conference of the case in which they are at the table. */
async function foldsOf(caseId: CaseId, identity: Identity, { register, hosts }: Finding): Promise<SeatedFold[]> {
  const found = await Promise.all((await register.ofCase(caseId)).map((id) => hosts.get(id)))
  return found.flatMap((host) => {
    const seat = host?.seatOf(identity)
    if (host == null || seat?.admission !== 'admitted') return []
    return [{ ...foldFor(host, seat.id), participantId: seat.id }]
  })
}
