import { StorageUnavailable } from '../storage-ports.ts'

/** Runs queries on the reading connection. @throws StorageUnavailable where they cannot be answered. */
export async function read<T>(queries: () => Promise<T>): Promise<T> {
  try {
    return await queries()
  } catch (cause) {
    throw new StorageUnavailable('reading failed', { cause })
  }
}
