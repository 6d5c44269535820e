import type { ConferenceDocuments, SignedPerspective } from '@rondom/server/conference/ports.ts'
import { JUDGEMENT } from '@rondom/server/conference/rehearsal/cast.ts'
import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'

/** Shared texts of one conference in memory: set as a whole, frozen by name. */
export interface MemoryDocuments extends ConferenceDocuments {
  /** Sets a perspective, unless it is frozen. */
  write(name: DocumentName, content: SignedPerspective): void
  writeFrame(content: FrameContent): void
  /** Sets the judgement on the table, unless the table is frozen. */
  writeJudgement(content: JudgementContent): void
  isFrozen(name: DocumentName): boolean
  /** How often anything was read. */
  readonly reads: number
  /** Makes the next reading fail. */
  failNext(): void
  /** This text can be frozen no more, which is known before the others are frozen. */
  damage(name: DocumentName): void
}

const EMPTY: SignedPerspective = {
  cards: [],
  rating: { score: null, reason: '', whatWouldMakeItOneHigher: '', client: null, by: null },
}

export function createMemoryDocuments(conferenceId: ConferenceId): MemoryDocuments {
  const perspectives = new Map<DocumentName, SignedPerspective>()
  const frozen = new Map<DocumentName, number>()
  const listeners = new Set<(id: ConferenceId) => void>()
  let frame: FrameContent = { question: 'Wat heeft dit gezin nodig?', situation: 'Zo staat het ervoor.' }
  let judgement: JudgementContent = JUDGEMENT
  let reads = 0
  let fails = false
  let damaged: DocumentName | null = null
  const isFrozen = (name: DocumentName) => (frozen.get(name) ?? 0) > 0
  const changed = () => {
    for (const listener of listeners) listener(conferenceId)
  }

  return {
    get reads() {
      return reads
    },
    isFrozen,
    failNext() {
      fails = true
    },
    write(name, content) {
      if (isFrozen(name)) return
      perspectives.set(name, content)
      changed()
    },
    writeFrame(content) {
      frame = content
      changed()
    },
    writeJudgement(content) {
      if (isFrozen('table')) return
      judgement = content
      changed()
    },
    damage(name) {
      damaged = name
    },
    async freeze(_id, names) {
      if (names.some((name) => name === damaged)) throw new Error('cannot be read')
      if (damaged !== null) await new Promise((resolve) => setImmediate(resolve))
      for (const name of names) frozen.set(name, (frozen.get(name) ?? 0) + 1)
      return () => {
        for (const name of names) frozen.set(name, (frozen.get(name) ?? 0) - 1)
      }
    },
    async readPerspective(_id, name) {
      reads += 1
      if (fails) {
        fails = false
        throw new Error('cannot be read')
      }
      return structuredClone(perspectives.get(name) ?? EMPTY)
    },
    async readFrame() {
      return { ...frame }
    },
    async readJudgement(_id, children) {
      const meanings = Object.fromEntries(children.map((id) => [id, judgement.meanings[id] ?? '']))
      return structuredClone({ ...judgement, meanings })
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
