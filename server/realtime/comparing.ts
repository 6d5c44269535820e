import type { Fingerprint } from '@rondom/shared/board/content-hash.ts'
import type { Divergence } from '@rondom/shared/wire/document-messages.ts'
import { ALIVE_FRAME, fingerprintFrame, type OwnMessage } from './document-frames.ts'
import { TokenBucket, TRAFFIC } from './traffic-limits.ts'

/** Milliseconds between a sync and its fingerprint. */
const SOON = 500

/** What comparing needs of its socket. */
interface ComparingParts {
  fingerprint(): Fingerprint
  /** True while the client lacks changes that the document holds, since it reads too slowly. */
  isBehind(): boolean
  send(frame: Buffer): void
  /** Milliseconds on the server's clock. */
  now(): number
  onDiverged(how: Divergence): void
  /** Called when the client asks or tells more often than it may. */
  onTooMuch(): void
}

/** Tells one client what its copy must look like, and hears where it does not. For Rondom's own client only. */
export class Comparing {
  readonly #parts: ComparingParts
  readonly #questions: TokenBucket
  readonly #divergences: TokenBucket
  #coming: NodeJS.Timeout | undefined

  constructor(parts: ComparingParts) {
    this.#parts = parts
    this.#questions = new TokenBucket(TRAFFIC.comparisons, parts.now())
    this.#divergences = new TokenBucket(TRAFFIC.divergences, parts.now())
  }

  /** Tells the fingerprint a moment after a sync: where everyone comes back at once, the text goes first. */
  tellSoon(): void {
    this.#coming ??= setTimeout(() => {
      this.#coming = undefined
      this.tell()
    }, SOON).unref()
  }

  stop(): void {
    clearTimeout(this.#coming)
  }

  /** Tells the fingerprint. Who is behind is told when it asks again: it would see a difference where there is none. */
  tell(): void {
    const { send, fingerprint, isBehind } = this.#parts
    if (!isBehind()) send(fingerprintFrame(fingerprint()))
  }

  take(message: OwnMessage): void {
    const { send, now, onDiverged, onTooMuch } = this.#parts
    switch (message.kind) {
      case 'alive':
        send(ALIVE_FRAME)
        return
      case 'compare':
        if (this.#questions.take(now())) this.tell()
        else onTooMuch()
        return
      case 'diverged':
        if (this.#divergences.take(now())) onDiverged(message.how)
        else onTooMuch()
    }
  }
}
