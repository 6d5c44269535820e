// Loaded into a server before its own code: no limit on how fast and how much somebody types.

import { TRAFFIC } from '@rondom/server/realtime/traffic-limits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'

const boundless = { perSecond: 1e9, atOnce: 1e9 }
Object.assign(TRAFFIC, {
  ...{ documentFrames: boundless, documentFramesEach: boundless, questions: boundless },
  documentSocketsEach: 1e9,
})
Object.assign(LIMITS, { documentCharacters: 1e9, documentStructs: 1e9, documentClientsPerDay: 1e9 })
