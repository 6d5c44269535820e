/** Nesting that no body of this product needs to pass. */
export const DEEPEST_BODY = 6

/** True when a value nests objects and lists deeper than `deepest`; a plain value has depth 0. */
export function isDeeperThan(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (deepest === 0) return true
  return Object.values(value).some((inner) => isDeeperThan(inner, deepest - 1))
}
