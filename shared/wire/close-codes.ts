/**
 * WebSocket close codes of the document channel. The stock y-websocket client treats 4400–4499 as final
 * and reconnects after any other.
 */
export const CLOSE = {
  /** The client broke the protocol or sent what is refused again and again. */
  abuse: 4400,
  /** No authority (any more) over this document. */
  forbidden: 4403,
  /** No such document or conference, or not for you: the same answer. */
  absent: 4404,
  /** Too far behind: come back, and sync and compare as after any lost connection. */
  resync: 4500,
  /** The server is busy or going down: come back. */
  transient: 4503,
} as const

/** The reason to close with where the client may come back after so many seconds, and not before. */
export function comeBackReason(seconds: number): string {
  return `retry-after=${seconds}`
}

/** True where a copy may not simply connect again: not at all, or not before the moment that the reason names. */
export function isForGood(code: number, reason: string): boolean {
  return isFinal(code) || comeBackAfter(reason) !== null
}

/** True for the codes that say no, whoever asks again. */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500
}

/** Seconds after which a client may come back, of the reason its socket was closed with; null where it says none. */
export function comeBackAfter(reason: string): number | null {
  const [, seconds] = /^retry-after=(\d{1,4})$/.exec(reason) ?? []
  return seconds === undefined ? null : Number(seconds)
}
