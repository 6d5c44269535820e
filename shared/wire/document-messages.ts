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
} as const
