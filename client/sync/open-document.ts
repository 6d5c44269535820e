import type { Refusal, RefusalCode } from '@rondom/shared/domain/refusals.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import type { SharedDocument } from './documents.ts'
import { createReplica, type Replica, type ReplicaParts } from './replica.ts'

/** What an open document tells. */
export interface DocumentListener {
  onChange(shared: SharedDocument): void
  onUnsaved(count: number): void
  /** These texts will not be saved: the document closed or the server refused them. */
  onSetAside(texts: string[]): void
  /** Texts that were set aside are to be saved after all: the document is offered again. */
  onTakenBack(texts: string[]): void
  onRefused(refusal: Refusal): void
  /** Nothing of it is needed any more: not offered, and nothing unsaved. */
  onFinished(): void
}

/** One document of the conference, through lost connections, refusals and changes of authority. */
export interface OpenDocument {
  /** The server offers it with this access. */
  offer(access: 'read' | 'write'): void
  /** The server does not offer it any more; its socket is closed by the server once all sent is answered. */
  withdraw(): void
  /** The network may have changed: a socket that only seems alive is replaced. */
  reconnect(): void
  unsavedCount(): number
  destroy(): void
}

/** Refusals of the moment: the same edits may be sent again. After all others they may not. */
const PASSING: readonly RefusalCode[] = ['storage_unavailable', 'too_many_requests', 'internal', 'document_closed']
const RETRY_FROM = 1000
const RETRY_TO = 30_000

/** Opens a document as soon as it is offered. */
export function openDocument(
  parts: Pick<ReplicaParts, 'origin' | 'conferenceId' | 'name' | 'socket'>,
  listener: DocumentListener,
): OpenDocument {
  let access: 'read' | 'write' = 'read'
  let isOffered = false
  let isSynced = false
  let isFinished = false
  /** The server closed the socket for good; nothing is on its way. */
  let isShut = false
  let retryAfter = RETRY_FROM
  let retry: ReturnType<typeof setTimeout> | undefined
  let replica = fresh()

  function fresh(): Replica {
    const created: Replica = createReplica({
      ...parts,
      onUnsaved: () => created === replica && listener.onUnsaved(replica.unsavedCount()),
      onSynced: () => {
        if (created !== replica) return
        isSynced = true
        retryAfter = RETRY_FROM
        // The server no longer takes edits here, and has not taken these.
        if (access === 'read' && replica.unsavedCount() > 0) replace()
        else show()
      },
      onRefused: (refusal) => created === replica && refused(refusal),
      onClosed: (code) => created === replica && closed(code),
    })
    return created
  }

  function show(): void {
    const { doc, undo } = replica
    listener.onChange({ name: parts.name, doc, undo, access, synced: isSynced, closed: !isOffered })
  }

  function refused(refusal: Refusal): void {
    listener.onRefused(refusal)
    const isForGood = refusal.code === 'document_closed' && access === 'read'
    if (PASSING.includes(refusal.code) && !isForGood) {
      // What is typed now waits too: without the refused edit the server could not place it.
      replica.disconnect()
      retryLater()
    } else {
      replace()
    }
  }

  function replace(): void {
    startAfresh()
    connect()
  }

  function startAfresh(): void {
    const former = replica
    listener.onSetAside(former.unsavedTexts())
    isSynced = false
    replica = fresh()
    listener.onUnsaved(0)
    show()
    former.destroy()
  }

  function closed(code: number): void {
    isShut = true
    if (code === CLOSE.abuse) startAfresh()
    if (isOffered) retryLater()
    else finish()
  }

  /** The answer on this socket and the offer on the other may cross: asks again, ever more seldom. */
  function retryLater(): void {
    clearTimeout(retry)
    retry = setTimeout(connect, retryAfter)
    retryAfter = Math.min(retryAfter * 2, RETRY_TO)
  }

  function connect(): void {
    isShut = false
    replica.connect()
  }

  function finish(): void {
    isFinished = true
    listener.onUnsaved(0)
    listener.onSetAside(replica.unsavedTexts())
    if (replica.unsavedCount() === 0) listener.onFinished()
    else show()
  }

  return {
    offer(offered) {
      const isNew = !isOffered
      if (!isNew && offered === access) {
        if (isShut) connect()
        return
      }
      if (isFinished) listener.onTakenBack(replica.unsavedTexts())
      isOffered = true
      isFinished = false
      access = offered
      show()
      listener.onUnsaved(replica.unsavedCount())
      if (isNew) connect()
    },
    withdraw() {
      if (!isOffered) return
      isOffered = false
      clearTimeout(retry)
      if (isShut) finish()
      else show()
    },
    reconnect() {
      if (!isFinished && replica.isConnected()) replica.reconnect()
    },
    unsavedCount: () => (isFinished ? 0 : replica.unsavedCount()),
    destroy() {
      clearTimeout(retry)
      listener.onUnsaved(0)
      replica.destroy()
    },
  }
}
