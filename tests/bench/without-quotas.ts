// Loaded into a server before its own code: no limit on how fast and how much somebody types, and on the time it takes.

import { TimeBudget } from '@rondom/server/documents/time-budget.ts'
import { TRAFFIC } from '@rondom/server/realtime/traffic-limits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'

const boundless = { perSecond: 1e9, atOnce: 1e9 }
Object.assign(TRAFFIC, {
  ...{ documentFrames: boundless, documentFramesEach: boundless, questions: boundless },
  documentSocketsEach: 1e9,
})
Object.assign(LIMITS, { documentCharacters: 1e9, documentStructs: 1e9, documentClientsPerDay: 1e9 })
// Who has just written 30,000 updates at once may owe more time than anybody who types ever does.
Object.defineProperty(TimeBudget.prototype, 'isLeft', { get: () => true })
