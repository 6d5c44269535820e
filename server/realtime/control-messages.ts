import { parseDocumentName } from '@rondom/shared/domain/documents.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { parseCommand } from '@rondom/shared/wire/commands.ts'
import { CLIENT_MESSAGES, type ClientMessage, focusSchema, joinSchema } from '@rondom/shared/wire/live.ts'
import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Announcer } from './announce.ts'
import { type Answer, type LiveSocket, refusedAnswer } from './live-socket.ts'
import type { Presence } from './presence.ts'

/** What taking a message needs. */
export interface MessageParts {
  announcer: Announcer
  presence: Presence
  clock: Clock
}

/** Takes one message of a client, whatever it is, and answers it. Throws only where the server itself fails. */
export async function takeMessage(
  socket: LiveSocket,
  name: string,
  args: readonly unknown[],
  parts: MessageParts,
): Promise<Answer> {
  const message = CLIENT_MESSAGES.find((known) => known === name)
  if (message === undefined) return refusedAnswer(refuse('unknown_message'))
  if (args.length !== 1) return refusedAnswer(refuse('malformed', undefined, { field: message }))
  return TAKERS[message](socket, args[0], parts)
}

type Taker = (socket: LiveSocket, content: unknown, parts: MessageParts) => Promise<Answer>

const TAKERS: Record<ClientMessage, Taker> = { join, command, focus }

async function join(socket: LiveSocket, content: unknown, { announcer, presence }: MessageParts): Promise<Answer> {
  const read = joinSchema.safeParse(content)
  if (!read.success) return refusedAnswer(malformed(read.error))
  const { host, identity, participantId } = socket.seat
  // Who has an account of the house needs no waiting room; a guest waits for the facilitator.
  const isAdmitted = host.state.participants[participantId]?.admission === 'admitted'
  if (identity.kind === 'account' && !isAdmitted) await host.admitDirectly(participantId, identity.sessionId)
  socket.join(read.data)
  announcer.sendEvents(socket)
  announcer.changed([socket])
  presence.changed(host.id)
  return { ok: true, you: participantId }
}

async function command(socket: LiveSocket, content: unknown, { announcer }: MessageParts): Promise<Answer> {
  const read = parseCommand(content)
  if ('unknown' in read) return refusedAnswer(refuse('unknown_message'))
  if ('field' in read) return refusedAnswer(refuse('malformed', undefined, { field: read.field }))
  const { host, identity, participantId } = socket.seat
  const answer = await host.execute({ participantId, sessionId: identity.sessionId }, read.command)
  // The answer never comes before what it made happen.
  announcer.sendEvents(socket)
  return answer
}

async function focus(socket: LiveSocket, content: unknown, { presence, clock }: MessageParts): Promise<Answer> {
  const read = focusSchema.safeParse(content)
  if (!read.success) return refusedAnswer(malformed(read.error))
  const { host, participantId } = socket.seat
  const { document } = read.data
  const ref = document === null ? null : parseDocumentName(document)
  const isOwn = document === null || (ref !== null && host.accessTo(participantId, ref) !== 'none')
  if (!isOwn) return refusedAnswer(refuse('not_found'))
  socket.focus = { ...read.data, at: clock().getTime() }
  presence.changed(host.id)
  return { ok: true }
}

function malformed(error: z.ZodError): Refusal {
  const issue = error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : issue?.path
  return refuse('malformed', undefined, { field: (keys ?? []).join('.') })
}
