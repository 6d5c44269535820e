import type { Missing, MissingCode, MissingPlace } from '@rondom/shared/domain/missing.ts'

/** Makes a missing item: what, by which rule, where it is mended, and whom or what it concerns. */
export function missing(
  code: MissingCode,
  rule: string,
  place: MissingPlace,
  aboutId: string | null = null,
  about: string | null = null,
): Missing {
  return { code, rule, place, aboutId, about }
}
