import { type FrameContent, readFrame } from '@rondom/shared/board/frame.ts'
import { readJudgement } from '@rondom/shared/board/judgement.ts'
import { type DocumentName, parseDocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceDocuments, SignedPerspective } from '../conference/ports.ts'
import type { Log } from '../log.ts'
import { ConferencePulse } from './conference-pulse.ts'
import { LiveDocument } from './live-document.ts'
import type { DocumentJournal } from './ports.ts'
import { readSignedPerspective } from './signed-perspective.ts'

/** How long a document that nobody uses stays in memory. */
const GRACE = 30_000
/** After a freeze, once the reveal has read it: typed-and-deleted text of a perspective is then gone for good. */
const COMPACTION_AFTER_FREEZE = 2_000
/** Updates after which a document is compacted when it is opened or let go of. */
const LONG_TAIL = 64

/** The documents that are in memory, one per name, and what the conference needs of them. */
export interface DocumentRegistry extends ConferenceDocuments {
  /**
   * The live document, loaded on first use. It stays until nobody has used it for a while, so attach to it at
   * once. Rejects where the name names nothing or its rows cannot be read.
   */
  open(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument>
  /** Takes no more changes and resolves when all that were received are on disk. */
  close(): Promise<void>
}

interface Entry {
  loading: Promise<LiveDocument>
  unloading: NodeJS.Timeout | null
  compaction: NodeJS.Timeout | null
}

/** `grace` is in milliseconds. */
export function createDocumentRegistry(parts: {
  journal: DocumentJournal
  log: Log
  grace?: number
}): DocumentRegistry {
  const { journal, log, grace = GRACE } = parts
  const entries = new Map<string, Entry>()
  const pulse = new ConferencePulse()

  async function load(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const ref = parseDocumentName(name)
    if (ref === null) throw new Error('no such document')
    const tellsConference = ref.kind !== 'own'
    const document = await LiveDocument.load(conferenceId, name, ref.kind, {
      journal,
      log,
      onApplied: () => tellsConference && pulse.beat(conferenceId),
      onIdle: () => letGo(document),
    })
    if (document.tail > LONG_TAIL) await compact(document)
    return document
  }

  function open(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const key = keyOf(conferenceId, name)
    const entry = entries.get(key) ?? { loading: load(conferenceId, name), unloading: null, compaction: null }
    entries.set(key, entry)
    entry.loading.then(letGo, () => entries.delete(key))
    return entry.loading
  }

  /** Unloads a document that stays idle for the whole grace period; a long tail is compacted before. */
  function letGo(document: LiveDocument): void {
    const key = keyOf(document.conferenceId, document.name)
    const entry = entries.get(key)
    if (entry === undefined) return
    stop(entry.unloading)
    const unload = () => {
      if (!document.isIdle) return
      // Compacting ends in being idle again, and then the document goes.
      if (document.tail > LONG_TAIL) void compact(document)
      else entries.delete(key)
    }
    entry.unloading = setTimeout(unload, grace).unref()
  }

  /** A document that could not be compacted is as good as before; the next time will do. */
  async function compact(document: LiveDocument): Promise<void> {
    try {
      await document.compact()
    } catch (err) {
      log.error({ conferenceId: document.conferenceId, document: document.name, err }, 'compaction failed')
    }
  }

  function compactLater(document: LiveDocument): void {
    const entry = entries.get(keyOf(document.conferenceId, document.name))
    if (entry === undefined || entry.compaction !== null) return
    entry.compaction = setTimeout(() => {
      entry.compaction = null
      void compact(document)
    }, COMPACTION_AFTER_FREEZE).unref()
  }

  /** The document with everything in it that was received before this call. */
  async function settledDocument(conferenceId: ConferenceId, name: DocumentName): Promise<LiveDocument> {
    const document = await open(conferenceId, name)
    await document.settled()
    return document
  }

  return {
    open,
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
      pulse.stop()
      for (const { unloading, compaction } of entries.values()) [unloading, compaction].forEach(stop)
      const loaded = await Promise.allSettled([...entries.values()].map(({ loading }) => loading))
      const documents = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      for (const document of documents) document.freeze()
      await Promise.all(documents.map((document) => document.settled()))
      entries.clear()
    },
  }
}

function stop(timer: NodeJS.Timeout | null): void {
  if (timer !== null) clearTimeout(timer)
}

function keyOf(conferenceId: ConferenceId, name: DocumentName): string {
  return `${conferenceId}/${name}`
}
