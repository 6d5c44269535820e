import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { getJson, sentenceOf } from './http.ts'

/** What the server answered to a GET, as far as known. `value` and `sentence` are null while it is on its way. */
export interface Answer<T> {
  value: T | null
  sentence: string | null
  /** Asks again; what is known stays on screen meanwhile. */
  reload(): void
}

/** Asks once per path. */
export function useAnswer<T>(path: string, schema: z.ZodType<T>): Answer<T> {
  const [value, setValue] = useState<T | null>(null)
  const [sentence, setSentence] = useState<string | null>(null)
  const load = useCallback(() => {
    setSentence(null)
    getJson(path, schema).then(setValue, (error) => setSentence(sentenceOf(error)))
  }, [path, schema])
  useEffect(load, [load])
  return { value, sentence, reload: load }
}
