import { z } from 'zod'
import { REFUSALS, type Refusal, type RefusalCode } from '../domain/refusals.ts'

/** HTTP status of each refusal. Absent and foreign look the same: 404. */
export const REFUSAL_STATUS = {
  malformed: 400,
  unknown_message: 404,
  message_too_large: 413,
  too_many_requests: 429,
  wrong_origin: 403,
  not_signed_in: 401,
  not_found: 404,
  not_yet_admitted: 403,
  turned_away: 403,
  internal: 500,
  storage_unavailable: 503,
  code_wrong: 403,
  invitation_invalid: 403,
  not_allowed: 403,
  only_facilitator: 403,
  only_key_worker: 403,
  only_yourself: 403,
  link_used: 403,
  email_in_use: 409,
} as const satisfies Partial<Record<RefusalCode, number>>

/** Status for a refusal; a rule of the method that says no is a conflict with the state of things. */
export function refusalStatus(code: RefusalCode): number {
  return (REFUSAL_STATUS as Partial<Record<RefusalCode, number>>)[code] ?? 409
}

export const refusalSchema = z.object({
  code: z.enum(REFUSALS),
  rule: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
}) satisfies z.ZodType<Refusal>

/** The body of every refused request (`application/problem+json`): `detail` is the Dutch sentence. */
export const problemSchema = z.object({
  type: z.string(),
  status: z.number().int(),
  detail: z.string(),
  refusal: refusalSchema,
})
export type Problem = z.infer<typeof problemSchema>
