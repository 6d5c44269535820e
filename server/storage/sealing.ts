import type { Database } from 'better-sqlite3'
import { KeyRefused, type Keys, type Place } from '../privacy/ports.ts'

const PLACE: Place = { conferenceId: '', part: 'house', sequence: 0, kind: 'check' }
const WORD = new TextEncoder().encode('rondom')

/** True where the content of this database is sealed already. */
export function isSealed(database: Database): boolean {
  return database.prepare("select 1 from sqlite_master where name = 'sealing'").get() !== undefined
}

/**
 * Makes sure that these keys are the ones the database was sealed with, so that with others it is not taken for
 * damaged, row after row.
 * @throws KeyRefused where they are not.
 */
export function checkKeys(database: Database, keys: Keys): void {
  const word = database.prepare('select word from sealing').pluck().get() as Uint8Array | undefined
  try {
    keys.open(PLACE, word ?? new Uint8Array())
  } catch (cause) {
    throw new KeyRefused('wrong', { cause })
  }
}

/** Keeps a word to check keys by, in the transaction that seals what there is. */
export function keepWord(database: Database, keys: Keys): void {
  const swept = database.prepare('select 1 from conferences limit 1').get() === undefined
  database.prepare('insert into sealing values (?, ?)').run(keys.seal(PLACE, WORD), swept ? 1 : 0)
}

/** Writes the file anew and empties the log, so that neither holds what stood in clear; a start cut off does it again. */
export function sweep(database: Database): void {
  if (database.prepare('select swept from sealing').pluck().get() === 1) return
  database.exec('VACUUM')
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.exec('update sealing set swept = 1')
}
