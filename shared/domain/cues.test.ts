import { describe, expect, it } from 'vitest'
import { HANDOVER_WORDS, PARENT_WORDS, PRODUCT_WORDS, wordsIn } from './cues.ts'

describe('cues', () => {
  it('are found as whole words, whatever their case and punctuation', () => {
    expect(wordsIn('Zullen we dit Overdragen?', HANDOVER_WORDS)).toEqual(['overdragen'])
    expect(wordsIn('Dit is "structureel   onveilig".', HANDOVER_WORDS)).toEqual(['structureel onveilig'])
    expect(wordsIn('Vader, en moeder', PARENT_WORDS)).toEqual(['moeder', 'vader'])
  })

  it('are not found inside other words', () => {
    expect(wordsIn('De grootvader is trajectvrij', PARENT_WORDS)).toEqual([])
    expect(wordsIn('trajectvrij', PRODUCT_WORDS)).toEqual([])
  })
})
