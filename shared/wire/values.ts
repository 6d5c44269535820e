import { z } from 'zod'
import { type IdKind, idPattern } from '../domain/ids.ts'
import { LIMITS } from '../domain/limits.ts'

/** An id of one of these kinds. */
export function id(...kinds: IdKind[]) {
  return z.string().regex(idPattern(...kinds))
}

/** Text as typed: trimmed, at least one character, at most `limit`. */
export function words(limit: number) {
  return z.string().trim().min(1).max(limit)
}

/** Text that may be empty. */
export function optionalWords(limit: number) {
  return z.string().trim().max(limit)
}

export const name = words(LIMITS.name)
export const day = z.iso.date()
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDay = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
export const instant = z.iso.datetime({ offset: true })
/** A person that a restriction can name. */
export const person = id('member', 'participant')
export const persons = z.array(person).max(LIMITS.participants)
/** A party: a roster entry or a family member. */
export const party = id('party', 'member')
