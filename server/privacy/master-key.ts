import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { KeyRefused } from './ports.ts'

/** Bytes of a master key. */
const SIZE = 32

/** A master key. */
export interface MasterKey {
  key: Uint8Array
  /** It was made just now. */
  isNew: boolean
  /** Others on this machine than its owner may read it. */
  isExposed: boolean
}

/**
 * Reads the master key from its file. Where there is none and `mayCreate` is true, one is drawn and is on disk,
 * readable by its owner only, before this returns. One server at a time: who calls has the data folder claimed.
 * @throws KeyRefused where the file is missing, cannot be used, or holds something else.
 */
export function openMasterKey(file: string, mayCreate: boolean): MasterKey {
  const known = readKey(file)
  if (known !== null) return { key: known, isNew: false, isExposed: (statSync(file).mode & 0o077) !== 0 }
  if (!mayCreate) throw new KeyRefused('missing')
  try {
    return { key: createKey(file), isNew: true, isExposed: false }
  } catch (cause) {
    throw new KeyRefused('unusable', { cause })
  }
}

function readKey(file: string): Uint8Array | null {
  let key: Uint8Array
  try {
    key = new Uint8Array(readFileSync(file))
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return null
    throw new KeyRefused('unusable', { cause })
  }
  if (key.byteLength !== SIZE) throw new KeyRefused('size')
  return key
}

/** Under another name first: a start that is cut off leaves no half key. */
function createKey(file: string): Uint8Array {
  const key = new Uint8Array(randomBytes(SIZE))
  const unfinished = `${file}.new`
  rmSync(unfinished, { force: true })
  const handle = openSync(unfinished, 'wx', 0o600)
  try {
    writeSync(handle, key)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(unfinished, file)
  syncFolder(dirname(file))
  return key
}

/** Brings the name of a new file to the disk. Windows opens no folders, and does this by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
