import Database, { type Database as Connection } from 'better-sqlite3'

/** What durability and erasure rest on; asked back after setting, because SQLite ignores what it does not know. */
const PRAGMAS = [
  { name: 'journal_mode', set: 'WAL', is: 'wal' },
  { name: 'synchronous', set: 'FULL', is: 2 },
  { name: 'secure_delete', set: 'ON', is: 1 },
  { name: 'foreign_keys', set: 'ON', is: 1 },
] as const

/** Milliseconds to wait for whoever else has the file (a backup): who writes is answered within two seconds. */
const PATIENCE = 1500

/**
 * Opens the connection that writes.
 * @throws an Error naming the pragma that did not take.
 */
export function openForWriting(file: string): Connection {
  const database = new Database(file, { timeout: PATIENCE })
  for (const pragma of PRAGMAS) {
    database.pragma(`${pragma.name} = ${pragma.set}`)
    const value = database.pragma(pragma.name, { simple: true })
    if (value !== pragma.is) throw new Error(`SQLite keeps ${pragma.name} at ${value} instead of ${pragma.is}`)
  }
  return database
}

/** Opens a connection that only reads; sees what was committed when a query begins. */
export function openForReading(file: string): Connection {
  return new Database(file, { readonly: true, fileMustExist: true })
}

/**
 * Makes sure that one server at a time works in a folder, by a lock that the operating system drops with
 * the process. Waits `patience` milliseconds for a server that is going down.
 * @throws an Error where another server has it.
 */
export function claimFolder(file: string, patience = 5000): Connection {
  const lock = new Database(file, { timeout: patience })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    lock.close()
    throw new Error('another server works in this folder', { cause })
  }
}
