import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import { type Refusal, type RefusalCode, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Problem, refusalStatus } from '@rondom/shared/wire/problem.ts'

/** Thrown by a route to say no; answered as `application/problem+json`. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly refusal: Refusal

  constructor(refusal: Refusal | RefusalCode) {
    const whole = typeof refusal === 'string' ? refuse(refusal) : refusal
    super(whole.code)
    this.refusal = whole
  }
}

/** The body that answers a refusal. */
export function problemOf(refusal: Refusal): Problem {
  return {
    type: `urn:rondom:refusal:${refusal.code}`,
    status: refusalStatus(refusal.code),
    detail: refusalSentence(refusal),
    refusal,
  }
}
