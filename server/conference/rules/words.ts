import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Context } from '../decision.ts'

/** Collects the words of one decision under new ids, apart from the events that refer to them. */
export interface Words {
  texts: Record<TextId, string>
  put(text: string): TextId
  /** Null for what was left empty. */
  putOptional(text: string | null): TextId | null
}

export function collectWords(context: Context): Words {
  const texts: Record<TextId, string> = {}
  const put = (text: string) => {
    const id = context.newId('text')
    texts[id] = text
    return id
  }
  return { texts, put, putOptional: (text) => (text === null || text.trim() === '' ? null : put(text)) }
}
