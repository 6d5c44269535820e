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
  /** Open a fresh replica and come back. */
  resync: 4500,
  /** The server is busy or going down: come back. */
  transient: 4503,
} as const
