import { setTimeout as pause } from 'node:timers/promises'
import { type FrameContent, readFrame } from '@rondom/shared/board/frame.ts'
import { readJudgement } from '@rondom/shared/board/judgement.ts'
import { type DocumentName, parseDocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { ConferenceDocuments, SignedPerspective } from '../conference/ports.ts'
import type { Log } from '../log.ts'
import { createCompactor } from './compactor.ts'
import { ConferencePulse } from './conference-pulse.ts'
import { LiveDocument } from './live-document.ts'
import type { DocumentJournal } from './ports.ts'
import { readSignedPerspective } from './signed-perspective.ts'

/** How long a document that nobody uses stays in memory. */
const GRACE = 30_000
/** How often the documents are looked through, and how long one is left alone before it counts as quiet, in parts of that. */
const SWEEPS = 6
const QUIET = 10
/**
 * How long what an earlier run left waits after a start, when everybody comes back, and between one document and the
 * next: so many times the grace period.
 */
const LEFT_OVER_BEGINS = 4
const LEFT_OVER_GOES_ON = 1 / 30
/**
 * After opening, once those who came have been answered; after a freeze, once the reveal has read it: typed-and-deleted
 * text of a perspective is then gone for good.
 */
const COMPACTION_WAITS = 2_000
/** The most that such a compaction waits to be tried again, where the disk would not have it. */
const COMPACTION_AGAIN_AT_MOST = 300_000

/** The documents that are in memory, one per name, and what the conference needs of them. */
export interface DocumentRegistry extends ConferenceDocuments {
  /**
   * The live document, loaded on first use. It stays until nobody has used it for a while, so attach to it at
   * once. Rejects where the name names nothing or its rows cannot be read.
   */
  open(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument>
  /** Compacts, one after the other and beside all else, what an earlier run left in pieces. Never rejects. */
  compactLeftOver(): Promise<void>
  /** Takes no more changes and resolves when all that were received are on disk. */
  close(): Promise<void>
}

interface Entry {
  loading: Promise<LiveDocument>
  /** Null until it is loaded. */
  document: LiveDocument | null
  compaction: NodeJS.Timeout | null
}

/** `grace` is in milliseconds. */
export function createDocumentRegistry(parts: {
  journal: DocumentJournal
  log: Log
  clock?: Clock
  grace?: number
}): DocumentRegistry {
  const { journal, log, clock = systemClock, grace = GRACE } = parts
  const entries = new Map<string, Entry>()
  const sweeping = setInterval(sweep, grace / SWEEPS).unref()
  const pulse = new ConferencePulse()
  const compactor = createCompactor()
  let isClosing = false

  async function load(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const ref = parseDocumentName(name)
    if (ref === null) throw new Error('no such document')
    const tellsConference = ref.kind !== 'own'
    const document = await LiveDocument.load(conferenceId, name, ref.kind, {
      journal,
      compactor,
      log,
      clock,
      onApplied: () => tellsConference && pulse.beat(conferenceId),
    })
    // Who opens it, and whoever else comes at that moment, does not wait for that.
    if (document.isLong) compactLater(document)
    return document
  }

  function open(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const key = keyOf(conferenceId, name)
    const known = entries.get(key)
    known?.document?.touch()
    if (known !== undefined) return known.loading
    const entry: Entry = { loading: load(conferenceId, name), document: null, compaction: null }
    entries.set(key, entry)
    entry.loading.then(
      (document) => {
        entry.document = document
      },
      () => entries.delete(key),
    )
    return entry.loading
  }

  /**
   * In a quiet moment a long tail is compacted: after a restart everybody comes back at once, and should not wait for
   * it. What nobody used for the whole grace period rests where somebody is attached, and is compacted and unloaded
   * otherwise: nobody may open it again, and what was typed and deleted must not stay.
   */
  function sweep(): void {
    for (const [key, { document, compaction }] of entries) {
      if (document === null || document.unusedFor < grace / QUIET) continue
      if (document.isLong) compactLater(document, 0)
      if (document.unusedFor < grace) continue
      if (!document.isIdle) document.rest()
      else if (document.compaction.isDue) compactLater(document, 0)
      else if (compaction === null) entries.delete(key)
    }
  }

  /** A document that could not be compacted (false) is as good as before. */
  async function compact(document: LiveDocument): Promise<boolean> {
    try {
      await document.compaction.begin()
      return true
    } catch (err) {
      log.error({ conferenceId: document.conferenceId, document: document.name, err }, 'compaction failed')
      return false
    }
  }

  /** Until it succeeds, while the document is in memory: what was taken back must go. */
  function compactLater(document: LiveDocument, wait = COMPACTION_WAITS): void {
    const entry = entries.get(keyOf(document.conferenceId, document.name))
    if (entry === undefined || entry.compaction !== null || isClosing) return
    entry.compaction = setTimeout(async () => {
      entry.compaction = null
      const again = Math.min(2 * Math.max(wait, COMPACTION_WAITS), COMPACTION_AGAIN_AT_MOST)
      if (!(await compact(document))) compactLater(document, again)
    }, wait).unref()
  }

  /** Also what nobody can open any more, which the end of the process kept from being compacted. */
  async function compactLeftOver(): Promise<void> {
    try {
      await pause(grace * LEFT_OVER_BEGINS, undefined, { ref: false })
      for (const { conferenceId, document: name } of isClosing ? [] : await journal.withTail()) {
        await pause(grace * LEFT_OVER_GOES_ON, undefined, { ref: false })
        if (isClosing) return
        // One that is in memory is compacted as it is used.
        if (entries.has(keyOf(conferenceId, name))) continue
        const document = await open(conferenceId, name).catch((err) => {
          log.error({ conferenceId, document: name, err }, 'a document that was left could not be opened')
        })
        if (document !== undefined && document.compaction.tail > 0 && !(await compact(document))) compactLater(document)
      }
    } catch (err) {
      log.error({ err }, 'what an earlier run left could not be compacted')
    }
  }

  /** The document with everything in it that was received before this call. */
  async function settledDocument(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const document = await open(conferenceId, name)
    await document.settled()
    return document
  }

  return {
    open,
    compactLeftOver,
    async freeze(conferenceId, names) {
      const documents = await Promise.all(names.map((name) => open(conferenceId, name)))
      const thaws = documents.map((document) => document.freeze())
      await Promise.all(documents.map((document) => document.settled()))
      for (const document of documents) compactLater(document)
      return () => {
        for (const thaw of thaws) thaw()
      }
    },
    async readPerspective(conferenceId, name): Promise<SignedPerspective> {
      const document = await settledDocument(conferenceId, name)
      return readSignedPerspective(document.doc, document.clients)
    },
    async readFrame(conferenceId): Promise<FrameContent> {
      const document = await settledDocument(conferenceId, 'frame')
      return readFrame(document.doc)
    },
    async readJudgement(conferenceId, children) {
      const document = await settledDocument(conferenceId, 'table')
      return readJudgement(document.doc, children)
    },
    onChanged: (listener) => pulse.listen(listener),
    async close() {
      isClosing = true
      pulse.stop()
      clearInterval(sweeping)
      for (const { compaction } of entries.values()) if (compaction !== null) clearTimeout(compaction)
      const loaded = await Promise.allSettled([...entries.values()].map(({ loading }) => loading))
      const documents = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      for (const document of documents) document.freeze()
      await Promise.all(documents.map((document) => document.settled()))
      await Promise.all(documents.map((document) => document.compaction.ended()))
      await compactor.close()
      entries.clear()
    },
  }
}

function keyOf(conferenceId: ConferenceId, name: DocumentName): string {
  return `${conferenceId}/${name}`
}
