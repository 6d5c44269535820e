import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../domain/ids.ts'
import { frameText, readFrame } from './frame.ts'
import { draftText } from './own.ts'
import { isRootOf } from './roots.ts'
import { parkedText } from './table.ts'

describe('the roots of a document', () => {
  it('are the ones its kind has, and no other', () => {
    expect(isRootOf('frame', 'question')).toBe(true)
    expect(isRootOf('perspective', 'cards')).toBe(true)
    expect(isRootOf('table', 'parked')).toBe(true)
    expect(isRootOf('frame', 'cards')).toBe(false)
    expect(isRootOf('table', 'question')).toBe(false)
    expect(isRootOf('own', 'question')).toBe(false)
  })

  it('include every draft that the product makes', () => {
    const doc = new Y.Doc()
    draftText(doc, 'checkin').insert(0, 'ik')
    draftText(doc, 'voice', newId('member')).insert(0, 'zij')
    for (const name of doc.share.keys()) expect(isRootOf('own', name), name).toBe(true)
    for (const name of ['draft:', 'draft:voice:', 'draft:voice:x', 'draft:Voice', 'voice']) {
      expect(isRootOf('own', name), name).toBe(false)
    }
  })

  it('hold the frame and the parked list', () => {
    const doc = new Y.Doc()
    frameText(doc, 'question').insert(0, ' Wat heeft Jesse nodig? ')
    parkedText(doc).insert(0, 'later')
    expect(readFrame(doc)).toEqual({ question: 'Wat heeft Jesse nodig?', situation: '' })
  })
})
