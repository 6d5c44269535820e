import type { Who } from '@rondom/shared/wire/http.ts'
import type { SessionHolder } from '../identity/ports.ts'
import type { HttpParts } from './parts.ts'

/** Who a browser is, as it is told. */
export async function whoIs(holder: SessionHolder | null, { accounts }: HttpParts): Promise<Who> {
  if (holder === null) return { kind: 'nobody' }
  if (holder.kind === 'guest') {
    return { kind: 'guest', conferenceId: holder.conferenceId, participantId: holder.participantId }
  }
  const account = await accounts.of(holder)
  return account === null ? { kind: 'nobody' } : { kind: 'account', account }
}
