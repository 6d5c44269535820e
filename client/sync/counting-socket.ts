import { type FrameKind, frameKind, ownFrame } from './outgoing-frame.ts'

/** What the socket tells: that it is being opened, and each content frame that went. */
export interface FrameCounter {
  connected(): void
  sent(kind: Exclude<FrameKind, 'other'>): void
}

/**
 * A WebSocket class that tells a counter which content frames go, for the provider of one document.
 * An update before the first sync step 2 on a socket is held back: the server might miss what was typed
 * before it, and the step 2 that follows carries it too. The first thing said asks for a sign of life, which comes
 * before anything that is long.
 */
export function countingSocket(counter: FrameCounter, Base: typeof WebSocket = WebSocket): typeof WebSocket {
  return class CountingSocket extends Base {
    #isNew = true
    #synced = false

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      counter.connected()
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (this.#isNew) super.send(ownFrame('alive'))
      this.#isNew = false
      const kind = frameKind(data)
      if (kind === 'update' && !this.#synced) return
      if (kind === 'step2') this.#synced = true
      if (kind !== 'other') counter.sent(kind)
      super.send(data)
    }
  }
}
