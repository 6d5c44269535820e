import type { Conversation } from './conversation.ts'

/** Milliseconds between two looks at who is to type. */
const TICK = 4

/**
 * Everyone in every conversation types at the same rate (characters a second), each at their own moments, for so
 * many milliseconds. `random` gives numbers from 0 to 1. Resolves with how far behind its own plan the typing was
 * at worst, in milliseconds: where that is much, it is the load that was too slow, not the server.
 */
export async function typeFor(
  conversations: readonly Conversation[],
  rate: number,
  milliseconds: number,
  random: () => number,
): Promise<number> {
  const gap = 1000 / rate
  const start = performance.now()
  const writers = conversations.flatMap((conversation) =>
    conversation.clients.map((_, index) => ({ conversation, index, due: start + random() * gap })),
  )
  let worst = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      if (now - start >= milliseconds) {
        clearInterval(timer)
        resolve(worst)
        return
      }
      for (const writer of writers) {
        if (writer.due > now) continue
        worst = Math.max(worst, now - writer.due)
        while (writer.due <= now) {
          writer.conversation.type(writer.index)
          writer.due += gap
        }
      }
    }, TICK)
  })
}
