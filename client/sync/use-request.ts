import { useRef, useState } from 'react'
import { sentenceOf } from './http.ts'

/** One request at a time, as a form needs it. */
export interface Request {
  isPending: boolean
  /** Why the last one was not done. */
  sentence: string | null
  /** Does the work unless one is still going; resolves with null where it was refused. */
  send<T>(work: () => Promise<T>): Promise<T | null>
}

/** Keeps track of a request and of the sentence of its refusal. */
export function useRequest(): Request {
  const [isPending, setPending] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)
  const going = useRef(false)
  return {
    isPending,
    sentence,
    async send(work) {
      if (going.current) return null
      going.current = true
      setPending(true)
      setSentence(null)
      try {
        return await work()
      } catch (error) {
        setSentence(sentenceOf(error))
        return null
      } finally {
        going.current = false
        setPending(false)
      }
    },
  }
}
