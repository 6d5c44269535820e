import type { CaseId } from '@rondom/shared/domain/ids.ts'
import { type CommandQueue, createCommandQueue } from '../conference/command-queue.ts'

/** Opens the conferences of one case one at a time, so that whoever asks twice does not get two next ones. */
export interface CaseQueues {
  run<T>(caseId: CaseId, task: () => Promise<T>): Promise<T>
}

export function createCaseQueues(): CaseQueues {
  const queues = new Map<CaseId, { queue: CommandQueue; waiting: number }>()
  return {
    async run(caseId, task) {
      const entry = queues.get(caseId) ?? { queue: createCommandQueue(), waiting: 0 }
      queues.set(caseId, entry)
      entry.waiting += 1
      try {
        return await entry.queue.run(task)
      } finally {
        entry.waiting -= 1
        if (entry.waiting === 0) queues.delete(caseId)
      }
    },
  }
}
