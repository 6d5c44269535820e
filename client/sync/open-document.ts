import type { Refusal, RefusalCode } from '@rondom/shared/domain/refusals.ts'
import { CLOSE, comeBackAfter, isFinal } from '@rondom/shared/wire/close-codes.ts'
import type { Divergence } from '@rondom/shared/wire/document-messages.ts'
import type { SharedDocument } from './documents.ts'
import { createReplica, type Replica, type ReplicaParts } from './replica.ts'
import type { AsideReason } from './saving-store.ts'

/** What an open document tells. */
export interface DocumentListener {
  onChange(shared: SharedDocument): void
  onUnsaved(count: number): void
  /** These texts will not be saved: the document closed or the server refused them. */
  onSetAside(texts: string[], why: AsideReason): void
  /** Choices at cards or fields will not be saved: what was chosen cannot be offered back as words can. */
  onChoicesLost(): void
  /** Texts that were set aside are to be saved after all: the document is offered again. */
  onTakenBack(texts: string[]): void
  onRefused(refusal: Refusal): void
  /** The server cannot take what was written for now; it is sent again by itself. Told once until all is saved. */
  onWaits(refusal: Refusal): void
  /** What was shown was not as the server has it; now it is. */
  onMended(): void
  /** The server offers it and does not let this page in: its session may be somebody else's by now. */
  onTurnedAway(): void
  /** Nothing of it is needed any more: not offered, and nothing unsaved. */
  onFinished(): void
}

/** One document of the conference, through lost connections, refusals and changes of authority. */
export interface OpenDocument {
  /** The server offers it with this access. */
  offer(access: 'read' | 'write'): void
  /** The server does not offer it any more; its socket is closed by the server once all sent is answered. */
  withdraw(): void
  /** The network may have changed: a socket that only seems alive is found and replaced. */
  suspect(): void
  /** Its conference is left: what is unsaved is still sent, or set aside where it will not be taken any more. */
  leave(): void
  unsavedCount(): number
  destroy(): void
}

/** Refusals of the moment: the same edits may be sent again. After all others they may not. */
const PASSING: readonly RefusalCode[] = ['storage_unavailable', 'too_many_requests', 'internal', 'document_closed']
const RETRY_FROM = 1000
const RETRY_TO = 30_000
/** So many fresh copies in so many milliseconds: where they differ too, another one mends nothing. */
const MENDS = { most: 2, within: 600_000 }

/** Opens a document as soon as it is offered. */
export function openDocument(
  parts: Pick<ReplicaParts, 'origin' | 'conferenceId' | 'name' | 'participantId' | 'socket'>,
  listener: DocumentListener,
): OpenDocument {
  let access: 'read' | 'write' = 'read'
  let isOffered = false
  let isSynced = false
  let isFinished = false
  let isLeft = false
  let isDestroyed = false
  /** The server closed the socket for good; nothing is on its way. */
  let isShut = false
  let retryAfter = RETRY_FROM
  let retry: ReturnType<typeof setTimeout> | undefined
  /** The server says when to come back; until then nothing else makes this side come. */
  let isAway = false
  let mends: number[] = []
  let saysItWaits = false
  let replica = fresh()

  function fresh(): Replica {
    const created: Replica = createReplica({
      ...parts,
      onUnsaved: () => {
        if (created !== replica || isFinished) return
        if (replica.unsavedCount() === 0) allSaved()
        listener.onUnsaved(replica.unsavedCount())
      },
      onSynced: () => {
        if (created !== replica) return
        isSynced = true
        if (replica.unsavedCount() === 0) allSaved()
        show()
      },
      onReadOnly: () => created === replica && replace('closed'),
      onRefused: (refusal) => created === replica && refused(refusal),
      onDiverged: (how) => created === replica && diverged(how),
      onClosed: (code, reason) => created === replica && closed(code, reason),
    })
    return created
  }

  function allSaved(): void {
    retryAfter = RETRY_FROM
    saysItWaits = false
  }

  function show(): void {
    const { doc, undo } = replica
    listener.onChange({ name: parts.name, doc, undo, access, synced: isSynced, closed: !isOffered })
  }

  function refused(refusal: Refusal): void {
    const isForGood = refusal.code === 'document_closed' && (access === 'read' || isLeft)
    if (PASSING.includes(refusal.code) && !isForGood) {
      // What is typed now waits too: without the refused edit the server could not place it.
      replica.disconnect()
      if (!saysItWaits) listener.onWaits(refusal)
      saysItWaits = true
      retryLater()
    } else {
      listener.onRefused(refusal)
      replace(refusal.code === 'document_closed' ? 'closed' : 'refused')
    }
  }

  function diverged(how: Divergence): void {
    const now = performance.now()
    mends = mends.filter((at) => now - at < MENDS.within)
    if (mends.length >= MENDS.most) return
    mends.push(now)
    replica.tellDiverged(how)
    replace('refused')
    listener.onMended()
  }

  function replace(why: AsideReason): void {
    startAfresh(why)
    connect()
  }

  function startAfresh(why: AsideReason): void {
    const former = replica
    setAside(why)
    isSynced = false
    replica = fresh()
    listener.onUnsaved(0)
    show()
    former.destroy()
  }

  function setAside(why: AsideReason): void {
    listener.onSetAside(replica.unsavedTexts(), why)
    // After another refusal its writer was told already that not all was taken.
    if (why === 'closed' && replica.hasUnsavedChoices()) listener.onChoicesLost()
  }

  function closed(code: number, reason: string): void {
    const seconds = comeBackAfter(reason)
    isAway = seconds !== null
    isShut = isFinal(code)
    if (code === CLOSE.abuse) startAfresh('refused')
    if (isOffered && isShut) listener.onTurnedAway()
    if (seconds !== null) retryIn(1000 * (seconds + Math.random()))
    else if (!isShut || (isOffered && !isLeft)) retryLater()
    else if (!isOffered) finish()
  }

  /** The answer on this socket and the offer on the other may cross: asks again, ever more seldom. */
  function retryLater(): void {
    retryIn(retryAfter)
    retryAfter = Math.min(retryAfter * 2, RETRY_TO)
  }

  function retryIn(milliseconds: number): void {
    clearTimeout(retry)
    retry = setTimeout(connect, milliseconds)
  }

  function connect(): void {
    clearTimeout(retry)
    retry = undefined
    isShut = false
    isAway = false
    if (!isDestroyed) replica.connect()
  }

  function finish(): void {
    isFinished = true
    listener.onUnsaved(0)
    setAside('closed')
    if (replica.unsavedCount() === 0) listener.onFinished()
    else show()
  }

  return {
    offer(offered) {
      const isNew = !isOffered
      const wasLeft = isLeft
      isLeft = false
      if (!isNew && offered === access) {
        // It comes with every event of the conference; only who left it has not seen it.
        if (wasLeft) show()
        if (isShut) connect()
        return
      }
      if (isFinished) listener.onTakenBack(replica.unsavedTexts())
      isOffered = true
      isFinished = false
      access = offered
      show()
      listener.onUnsaved(replica.unsavedCount())
      if ((isNew || isShut) && !isAway) connect()
    },
    withdraw() {
      if (!isOffered) return
      isOffered = false
      const waits = retry !== undefined
      if (isShut) {
        clearTimeout(retry)
        finish()
        return
      }
      show()
      // What was refused for the moment waits on this side: only the server can say that it will never be taken.
      if (waits && !isAway) connect()
    },
    suspect() {
      if (!isFinished) replica.suspect()
    },
    leave() {
      isLeft = true
    },
    unsavedCount: () => (isFinished ? 0 : replica.unsavedCount()),
    destroy() {
      if (isDestroyed) return
      isDestroyed = true
      clearTimeout(retry)
      listener.onUnsaved(0)
      replica.destroy()
    },
  }
}
