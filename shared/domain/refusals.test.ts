import { describe, expect, it } from 'vitest'
import { REFUSAL_SENTENCES, refusalSentence } from './refusal-sentences.ts'
import { REFUSALS, refuse } from './refusals.ts'

describe('refusals', () => {
  it('each have a Dutch and an English sentence that ends as a sentence', () => {
    for (const code of REFUSALS) {
      const { nl, en } = REFUSAL_SENTENCES[code]
      expect(nl, code).toMatch(/[.?]$/)
      expect(en, code).toMatch(/[.?]$/)
      expect(nl).not.toBe(en)
    }
  })

  it('name the same values in both languages', () => {
    const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    for (const code of REFUSALS) {
      expect(names(REFUSAL_SENTENCES[code].nl), code).toEqual(names(REFUSAL_SENTENCES[code].en))
    }
  })

  it('are filled in', () => {
    expect(refusalSentence(refuse('text_too_long', undefined, { length: 300, limit: 240 }))).toBe(
      'Deze tekst is te lang: 300 tekens, er passen er 240.',
    )
    expect(refusalSentence(refuse('text_too_long'), 'en')).toContain(' characters')
  })

  it('say a code in the words of their language, and leave what is no code as it is', () => {
    const gaps = refuse('judgement_incomplete', 'R59', { field: 'safetyGoal meanings' })
    expect(refusalSentence(gaps)).toContain('eerst in: het veiligheidsdoel, wat dit betekent voor elk kind.')
    expect(refusalSentence(gaps, 'en')).toContain('Fill in first: the safety goal, what this means for each child.')
    const missing = refuse('consultation_missing', 'R68', { what: 'family' })
    expect(refusalSentence(missing)).toContain('ontbreekt: het gezin.')
    expect(refusalSentence(missing, 'en')).toContain('missing: the family.')
    const named = refuse('decider_without_authority', 'R68', { name: 'judgement' })
    expect(refusalSentence(named)).toContain('judgement mag dit niet')
  })
})
