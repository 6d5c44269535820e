import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { systemClock } from '../clock.ts'
import { Admitting } from './admitting.ts'
import type { Change, Outcome } from './changes.ts'
import { ClientsOfToday } from './clients-of-today.ts'
import { DocumentContent } from './document-content.ts'
import { TimeBudget, WriterTimes } from './time-budget.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'

/** The times of everyone, of which this one has taken too much. */
class TakenUp extends WriterTimes {
  override of(writer: string): TimeBudget {
    let taken = 0
    const budget = new TimeBudget(() => taken)
    if (writer === ALI) budget.spend(() => (taken += 60_000))
    return budget
  }
}

function typed(words: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('ratingReason').insert(0, words)
  return Y.encodeStateAsUpdate(doc)
}

test('who took too much of the time lately has long changes refused for the moment; short ones and others go on', () => {
  const clients = new ClientsOfToday(new Map(), systemClock)
  const content = new DocumentContent('perspective', new Y.Doc(), new Map(), clients, new TakenUp())
  const outcomes: Outcome[] = []
  const admitting = new Admitting({
    content: () => content,
    isAttached: () => true,
    settle: (_, outcome) => outcomes.push(outcome),
  })
  const change = (participantId: string, words: string): Change => ({
    ...{ replica: { participantId, relay: () => undefined }, bytes: typed(words), catchesUp: false },
    settle: () => undefined,
  })
  const long = change(ALI, 'x'.repeat(2000))
  const { admitted } = admitting.admitAll([long, change(ALI, 'kort'), change(BEA, 'y'.repeat(2000))])
  expect(admitted.map(({ update }) => update.size.characters)).toEqual([4, 2000])
  expect(outcomes).toMatchObject([{ refusal: { code: 'too_many_requests' }, early: false }])
})
