import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { problemSchema } from '@rondom/shared/wire/problem.ts'
import type { z } from 'zod'
import { i18n } from '../text/i18n.ts'

/** A request that was not done. `refusal` is null where Rondom could not be reached or understood. */
export class RefusedError extends Error {
  readonly refusal: Refusal | null
  readonly sentence: string

  constructor(sentence: string, refusal: Refusal | null) {
    super(refusal?.code ?? 'no answer')
    this.name = 'RefusedError'
    this.sentence = sentence
    this.refusal = refusal
  }
}

/** Gets and reads an answer. @throws RefusedError with the sentence to show. */
export async function getJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return read(schema, await request('GET', path))
}

/** Posts a body and reads the answer. @throws RefusedError with the sentence to show. */
export async function postJson<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  return read(schema, await request('POST', path, body))
}

/** Puts a body in the place of what is at a path, and reads the answer. @throws RefusedError with the sentence to show. */
export async function putJson<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  return read(schema, await request('PUT', path, body))
}

/** Asks to remove what is at a path. @throws RefusedError with the sentence to show. */
export async function sendDelete(path: string): Promise<void> {
  await request('DELETE', path)
}

async function request(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new RefusedError(i18n.t('app:error.offline'), null)
  })
  const answer = await response.json().catch(() => undefined)
  if (response.ok) return answer
  const problem = problemSchema.safeParse(answer)
  // A proxy in between answers in its own way while Rondom is away.
  if (!problem.success) throw new RefusedError(i18n.t('app:error.offline'), null)
  throw new RefusedError(problem.data.detail, problem.data.refusal)
}

function read<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new RefusedError(i18n.t('app:error.unreadable'), null)
  return parsed.data
}

/** The sentence to show for anything that was thrown while asking Rondom something. */
export function sentenceOf(error: unknown): string {
  return error instanceof RefusedError ? error.sentence : i18n.t('app:error.unreadable')
}
