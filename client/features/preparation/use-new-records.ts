import { useState } from 'react'
import { goOnAt } from './lead-to.ts'

/** Records somebody began here and the server does not have yet. */
export interface NewRecords<T extends { id: string }> {
  records: T[]
  add(record: T): void
  discard(id: string): void
}

/**
 * Keeps begun records until they are recorded; one that was recorded once never comes back as new. After one is
 * discarded the keyboard goes on at the anchor.
 */
export function useNewRecords<T extends { id: string }>(recordedIds: readonly string[], goOn: string): NewRecords<T> {
  const [begun, setBegun] = useState<T[]>([])
  const records = begun.filter(({ id }) => !recordedIds.includes(id))
  if (records.length < begun.length) setBegun(records)
  return {
    records,
    add: (record) => setBegun((before) => [...before, record]),
    discard(id) {
      setBegun((before) => before.filter((record) => record.id !== id))
      goOnAt(goOn)
    },
  }
}
