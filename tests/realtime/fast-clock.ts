import { replaceModule } from '../privacy/weakened/replace-module.ts'

/** A minute on the server's clock passes in a second. */
replaceModule(
  '/server/clock.ts',
  `export function clockFrom(start) {
    const began = Date.now()
    return () => new Date(new Date(start).getTime() + 60 * (Date.now() - began))
  }`,
)
