import type { CommandId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'

const KEPT = 1000

/** Remembers refused commands while the server runs, so that the same one gets the same answer (rule R52). */
export function createRecentRefusals() {
  const answers = new Map<string, CommandAnswer>()
  const key = (by: ParticipantId, id: CommandId) => `${by} ${id}`
  return {
    get: (by: ParticipantId, id: CommandId) => answers.get(key(by, id)) ?? null,
    keep(by: ParticipantId, id: CommandId, answer: CommandAnswer) {
      const oldest = answers.keys().next()
      if (answers.size >= KEPT && !oldest.done) answers.delete(oldest.value)
      answers.set(key(by, id), answer)
    },
  }
}
