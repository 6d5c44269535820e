import { replaceModule } from '../privacy/weakened/replace-module.ts'

/** Commits are left to the page cache, as better-sqlite3 does by itself. */
replaceModule(
  '/server/storage/sqlite-open.ts',
  `export function openForWriting(file) {
    const database = genuine.openForWriting(file)
    database.pragma('synchronous = NORMAL')
    return database
  }`,
)
