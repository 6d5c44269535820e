import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Log } from '../log.ts'
import { StorageUnavailable } from '../storage-ports.ts'
import { problemOf, RefusedRequest } from './refused-request.ts'

/** Seconds after which it is worth asking again what cannot be stored now: a full disk is often mended by then. */
const RETRY_SECONDS = 5

/** Answers every error as a problem with its Dutch sentence; only what nobody foresaw is logged. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, _request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal') log.error({ err: error }, 'a request failed')
    return sendProblem(reply, refusal)
  })
}

/** Sends a refusal as the answer. */
export function sendProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal)
  if (problem.status === 503) reply.header('retry-after', RETRY_SECONDS)
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedRequest) return error.refusal
  if (error instanceof StorageUnavailable) return refuse('storage_unavailable')
  const { statusCode } = error as { statusCode?: unknown }
  if (statusCode === 413) return refuse('message_too_large')
  if (statusCode === 429) return refuse('too_many_requests')
  if (statusCode === 403 || statusCode === 404) return refuse('not_found')
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return refuse('malformed', undefined, { field: statusCode === 415 ? 'content-type' : 'JSON' })
  }
  return refuse('internal')
}
