import { type ConferenceRecord, recordSchema } from '@rondom/shared/wire/record.ts'
import { useCallback, useEffect, useState } from 'react'
import { useConference } from '../../sync/conference-store.ts'
import { getJson, sentenceOf } from '../../sync/http.ts'

/** The record as the server gave it; why it did not come, and how to ask again. */
export interface FetchedRecord {
  record: ConferenceRecord | null
  sentence: string | null
  again(): void
}

/**
 * The established record, the same one that is saved as a file. It is asked for again when something that this
 * reader may see was added beside it, or was opened to them; what was read stays in sight meanwhile.
 */
export function useRecord(): FetchedRecord {
  const id = useConference(({ conferenceId }) => conferenceId)
  const added = useConference(({ state }) => state?.supplements.at(-1)?.n ?? 0)
  const words = useConference(({ texts }) => Object.keys(texts).length)
  const connection = useConference((view) => view.connection)
  const [tries, setTries] = useState(0)
  const [answer, setAnswer] = useState<{ record: ConferenceRecord | null; sentence: string | null }>({
    record: null,
    sentence: null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was added and opened is what asks for it again.
  useEffect(() => {
    let isLatest = true
    getJson(`/api/conferences/${id}/record`, recordSchema)
      .then((record) => isLatest && setAnswer({ record, sentence: null }))
      .catch((error) => isLatest && setAnswer(({ record }) => ({ record, sentence: sentenceOf(error) })))
    return () => {
      isLatest = false
    }
  }, [id, added, words, tries])
  const again = useCallback(() => setTries((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming back asks; a server that says no is not asked on and on.
  useEffect(() => {
    if (connection === 'online' && answer.sentence !== null) again()
  }, [connection])
  return { ...answer, again }
}
