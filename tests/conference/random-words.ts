import * as fc from 'fast-check'

/** One of these. */
export const from = <T>(items: readonly T[]) => fc.constantFrom(...items)

let count = 0
/** Words that never repeat, so that a test can tell where they turn up. */
export function newWords(kind = 'woorden'): string {
  count += 1
  return `${kind} ${count}`
}
/** Some of them. */
export const words = fc.constantFrom('woorden', 'zin', 'reden').map(newWords)
/** Words, or nothing. */
export const maybeWords = fc.oneof(words, fc.constant(''))
/** Nearly always there. */
export const mostly = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 9, arbitrary: text }, fc.constant(''))
/** Now and then null. */
export const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })
/** A day to come back to something. */
export const day = from(['2026-03-20', '2026-09-01'])
