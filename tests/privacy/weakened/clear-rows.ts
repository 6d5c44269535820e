import { replaceModule } from './replace-module.ts'

/** Rows stand in the files as they are. */
replaceModule(
  '/server/privacy/keys.ts',
  `export function createKeys() {
    const same = (_place, bytes) => new Uint8Array(bytes)
    return { seal: same, open: same }
  }`,
)
