import { describe, expect, it } from 'vitest'
import { type DocumentRef, documentName, parseDocumentName } from './documents.ts'
import { newId } from './ids.ts'

describe('document names', () => {
  const party = newId('party')
  const member = newId('member')
  const person = newId('participant')
  const refs: DocumentRef[] = [
    { kind: 'frame' },
    { kind: 'table' },
    { kind: 'perspective', partyId: party, round: 1 },
    { kind: 'perspective', partyId: member, round: 12 },
    { kind: 'own', participantId: person },
  ]

  it('say their meaning and back', () => {
    for (const ref of refs) expect(parseDocumentName(documentName(ref))).toEqual(ref)
  })

  it('are one per document: a second spelling names nothing', () => {
    const others = [
      '',
      'frame/',
      'Frame',
      'perspective',
      'perspective/',
      `perspective/${party}/1`,
      `perspective/${party}/01`,
      `perspective/${party}/2/x`,
      `perspective/${person}`,
      `own/${party}`,
      `own/${person}/2`,
      `own/${person.toUpperCase()}`,
      '../frame',
    ]
    for (const name of others) expect(parseDocumentName(name), name).toBeNull()
  })
})
