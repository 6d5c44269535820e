import { type Fingerprint, fingerprintOf, HASH_EDITION } from '@rondom/shared/board/content-hash.ts'
import type { Divergence } from '@rondom/shared/wire/document-messages.ts'
import type * as Y from 'yjs'

/** What comparing needs of its replica. */
export interface ComparingParts {
  doc: Y.Doc
  hasUnsaved(): boolean
  /** Asks the server for its fingerprint; false while there is no connection to ask by. */
  ask(): boolean
  /** Both sides tell each other once more all that they have. */
  syncAgain(): void
  onDiverged(how: Divergence): void
}

/** Finds out whether a replica shows what the server has. */
export interface Comparing {
  /** The replica changed, or something of it was saved: it is to be compared in a quiet moment. */
  changed(): void
  /** The server told its fingerprint. */
  told(edition: number, theirs: Fingerprint): void
  stop(): void
}

/** Nothing changed for so long: a quiet moment. All in milliseconds. */
const QUIET = 1000
/** Where it never gets quiet it is compared after so long all the same. */
const AT_LATEST = 60_000
const BETWEEN = 10_000

/**
 * The server tells its fingerprint after each sync, and here it is asked for in quiet moments. What it tells holds
 * for the place in the stream where it comes: with everything of one's own saved before that, both sides hold the
 * same changes. So the same changes with another text are a divergence at once; other changes may be a matter of
 * what is still to be exchanged, and are one only when they differ again after another sync.
 */
export function createComparing(parts: ComparingParts): Comparing {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedFrom: number | null = null
  let changedAt = 0
  let askedAt = Number.NEGATIVE_INFINITY
  let isAsked = false
  let hasSyncedAgain = false

  function look(): void {
    timer = undefined
    if (changedFrom === null) return
    const now = performance.now()
    const due = Math.max(Math.min(changedAt + QUIET, changedFrom + AT_LATEST), askedAt + BETWEEN)
    if (now < due) lookIn(due - now)
    else if (parts.hasUnsaved()) lookIn(QUIET)
    else if (parts.ask()) {
      askedAt = now
      isAsked = true
      lookIn(BETWEEN)
    }
  }

  function lookIn(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(look, milliseconds)
  }

  function changed(): void {
    changedAt = performance.now()
    changedFrom ??= changedAt
    if (timer === undefined) lookIn(QUIET)
  }

  function same(): void {
    clearTimeout(timer)
    timer = undefined
    changedFrom = null
    hasSyncedAgain = false
  }

  return {
    changed,
    told(edition, theirs) {
      const wasAsked = isAsked
      isAsked = false
      if (edition !== HASH_EDITION) return
      if (parts.hasUnsaved()) {
        changed()
        return
      }
      const ours = fingerprintOf(parts.doc)
      if (isEqual(ours.version, theirs.version)) {
        same()
        if (!isEqual(ours.content, theirs.content)) parts.onDiverged('text')
      } else if (!wasAsked) {
        // What this side has and the server has not is asked for after this.
        changed()
      } else if (hasSyncedAgain) {
        parts.onDiverged('version')
      } else {
        hasSyncedAgain = true
        changed()
        parts.syncAgain()
      }
    },
    stop: () => clearTimeout(timer),
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
