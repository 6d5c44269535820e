import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { expect, test } from 'vitest'
import { documentClient, startServer } from '../kit/index.ts'
import { checkIn, forward } from '../play/steps.ts'
import { layTable } from '../play/table.ts'
import {
  addCardTo,
  cardTexts,
  caseWithColleagues,
  dayOfTheCase,
  perspectiveOf,
  recordVoicesMissing,
} from './writing-table.ts'

test('[R55] on one connection writing becomes reading and writing again, at the moment the phase changes', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await layTable(server, caseWithColleagues, caseWithColleagues)
  const pim = table.clientOf('pol')
  await pim.waitFor(({ state }) => state.participants[pim.person.participantId]?.partyId, 'the roster')
  const perspective = await documentClient(server, pim.person, perspectiveOf(pim))
  const card = await addCardTo(perspective, 'voorbereid')
  const type = (words: string) => perspective.edit((doc) => cardText(doc, card)?.insert(0, words))

  await checkIn(table)
  await expect(type('te vroeg, ')).rejects.toMatchObject({ refusal: { code: 'document_closed' } })
  const reader = await documentClient(server, table.clientOf('pol2').person, perspective.name)
  expect(cardTexts(reader.doc)).toEqual(['voorbereid'])

  await forward(table, 'familyVoice')
  await recordVoicesMissing(table)
  await forward(table, 'writing')
  // Who may write is asked for what they have: what was refused before comes along, and nothing is stuck.
  await type('nu wel, ')
  expect(perspective.closed).toBe(null)
  await reader.waitFor(() => cardTexts(reader.doc).includes('nu wel, te vroeg, voorbereid'), 'what was typed')
  table.close()
})
