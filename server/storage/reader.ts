import { DamagedRow, StorageUnavailable } from '../storage-ports.ts'

/**
 * Runs queries on the reading connection.
 * @throws StorageUnavailable where they cannot be answered, as DamagedRow where a row cannot be read.
 */
export async function read<T>(queries: () => Promise<T>): Promise<T> {
  try {
    return await queries()
  } catch (cause) {
    if (cause instanceof DamagedRow) throw cause
    throw new StorageUnavailable('reading failed', { cause })
  }
}
