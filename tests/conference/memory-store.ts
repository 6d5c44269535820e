import type { Append, AuditEntry, ConferenceLog, ConferenceStore } from '@rondom/server/conference/ports.ts'
import { StorageUnavailable, WriteConflict } from '@rondom/server/storage-ports.ts'
import type { CommandId, ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'

/** A store that keeps the promises of the port in memory; everything in and out is copied, as by a disk. */
export interface MemoryStore extends ConferenceStore {
  isStuck: boolean
  /** What was appended, in order. */
  readonly appended: readonly Append[]
  /** What was kept of who did what, in order. */
  readonly audits: readonly AuditEntry[]
  /** Keeps every append waiting until the returned function is called. */
  hold(): () => void
  /** The next append is refused with nothing written. */
  failNext(): void
  /** The next append is written, and nobody hears of that. */
  loseNextAnswer(): void
}

export function createMemoryStore(): MemoryStore {
  const logs = new Map<ConferenceId, ConferenceLog>()
  const answers = new Map<string, CommandAnswer>()
  const appended: Append[] = []
  const audits: AuditEntry[] = []
  let gate: Promise<void> = Promise.resolve()
  let fails = false
  let losesAnswer = false
  const key = (conferenceId: ConferenceId, by: ParticipantId | null, id: CommandId) => `${conferenceId} ${by} ${id}`

  return {
    isStuck: false,
    appended,
    audits,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return resolve
    },
    failNext() {
      fails = true
    },
    loseNextAnswer() {
      losesAnswer = true
    },
    async load(conferenceId) {
      const log = logs.get(conferenceId)
      return log === undefined ? null : structuredClone(log)
    },
    async append(append) {
      const row = structuredClone(append)
      await gate
      if (fails) {
        fails = false
        throw new Error('the disk is full')
      }
      const log: ConferenceLog = logs.get(row.conferenceId) ?? { events: [], texts: new Map() }
      row.events.forEach((event, index) => {
        if (event.n !== log.events.length + index + 1) throw new WriteConflict(`event ${event.n} does not follow`)
      })
      const answerKey = key(row.conferenceId, row.command.by, row.command.id)
      if (answers.has(answerKey)) throw new Error('this command has been answered')
      log.events.push(...row.events)
      for (const [id, text] of Object.entries(row.texts)) log.texts.set(id, text)
      logs.set(row.conferenceId, log)
      answers.set(answerKey, row.command.answer)
      audits.push(row.audit)
      appended.push(row)
      if (!losesAnswer) return
      losesAnswer = false
      throw new StorageUnavailable('the writing thread ended')
    },
    async answerTo(conferenceId, by, id) {
      return structuredClone(answers.get(key(conferenceId, by, id)) ?? null)
    },
    async audit(entry) {
      audits.push(entry)
    },
  }
}
