/**
 * Messages on a document socket beside those of y-websocket (0 sync, 1 awareness, 2 auth, 3 query
 * awareness). They are sent only to clients that ask for them with `?acks=1`, so that the stock provider
 * never meets a message it does not know.
 */
export const DOCUMENT_MESSAGE = {
  sync: 0,
  awareness: 1,
  /**
   * Server to client: varuint, the number of content frames (sync step 2 and update) received on this
   * socket, counted from 1, that are on disk. Frames are acknowledged in their order.
   */
  saved: 100,
  /** Server to client: varuint number of the refused content frame, then varstring JSON of a Refusal. */
  refused: 101,
  /**
   * Server to client: varuint edition of the hash, then varbytes version and varbytes content of the server's
   * document as it stands at this place in the stream (`Fingerprint`). Sent after each answer to a sync step 1,
   * and when asked for.
   */
  fingerprint: 102,
  /** Client to server, without content: asks for a fingerprint. */
  compare: 103,
  /** Client to server: varuint, an index in DIVERGENCES; the client takes a fresh copy after it. */
  diverged: 104,
  /** Client to server, without content; the server sends the same back at once. */
  alive: 105,
} as const

/** What a client found: the same changes make another text, or it holds other changes though none is under way. */
export const DIVERGENCES = ['text', 'version'] as const
export type Divergence = (typeof DIVERGENCES)[number]
