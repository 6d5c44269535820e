import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftText, givenDrafts } from './own.ts'

describe('drafts that were given', () => {
  const doc = new Y.Doc()
  const question = draftText(doc, 'question')
  const answer = draftText(doc, 'reflection')

  it('are emptied when they took effect', () => {
    question.insert(0, 'Wat raakte je?')
    answer.insert(0, 'Dat oma kwam.')
    const clear = givenDrafts({ text: question }, { text: answer })
    expect(answer.toString()).toBe('Dat oma kwam.')
    clear()
    expect([question.toString(), answer.toString()]).toEqual(['', ''])
  })

  it('keep what was typed meanwhile', () => {
    question.insert(0, 'Wat raakte je?')
    answer.insert(0, 'Dat oma kwam.')
    const clear = givenDrafts({ text: question }, { text: answer })
    answer.insert(answer.length, ' En bleef.')
    clear()
    expect([question.toString(), answer.toString()]).toEqual(['', 'Dat oma kwam. En bleef.'])
  })

  it('keep what was begun meanwhile where nothing stood', () => {
    const higher = draftText(doc, 'higher')
    const clear = givenDrafts({ text: higher })
    higher.insert(0, 'Een vast bezoek.')
    clear()
    expect(higher.toString()).toBe('Een vast bezoek.')
  })
})
