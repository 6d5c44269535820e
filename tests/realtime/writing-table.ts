import { readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { type DocumentName, documentName } from '@rondom/shared/domain/documents.ts'
import { type NoteId, newId } from '@rondom/shared/domain/ids.ts'
import type * as Y from 'yjs'
import type { DocumentClient, LiveClient, RondomServer } from '../kit/index.ts'
import { checkIn, forward } from '../play/steps.ts'
import { layTable, type PlayTable } from '../play/table.ts'
import { smallCase } from '../privacy/small-case.ts'

const [officer] = smallCase.participants.filter(({ id }) => id === 'pol')

/** A small case in which two people of the police sit at the table: `pol` and `pol2`, of one party. */
export const caseWithColleagues: typeof smallCase = {
  ...smallCase,
  participants: [...smallCase.participants, { ...officer!, id: 'pol2', name: 'Ria' }],
}

/** The day of that case, for the server's clock. */
export const dayOfTheCase = `${smallCase.conferenceOn}T08:00:00Z`

/** Everyone at the table, checked in. */
export async function checkedInTable(server: RondomServer): Promise<PlayTable> {
  const table = await layTable(server, caseWithColleagues, caseWithColleagues)
  await checkIn(table)
  return table
}

/** Everyone at the table, in silent writing, with nothing written yet. */
export async function writingTable(server: RondomServer): Promise<PlayTable> {
  const table = await checkedInTable(server)
  await forward(table, 'familyVoice')
  await recordVoicesMissing(table)
  await forward(table, 'writing')
  return table
}

/** Gives the reason for every family member whose words are not there. */
export async function recordVoicesMissing(table: PlayTable): Promise<void> {
  for (const memberId of Object.keys(table.facilitator.state.members)) {
    await table.keyWorker.must({ type: 'recordVoiceMissing', memberId, reason: 'Komt later.' })
  }
}

/** The name of the first perspective of this person's party. */
export function perspectiveOf(client: LiveClient): DocumentName {
  const partyId = client.state.participants[client.person.participantId]?.partyId
  if (!partyId) throw new Error(`${client.person.name} belongs to no party.`)
  return documentName({ kind: 'perspective', partyId, round: 1 })
}

/** Adds a card with a text, and resolves with its id when it is saved. */
export async function addCardTo(perspective: DocumentClient, text: string): Promise<NoteId> {
  const id = newId('note')
  await perspective.edit((doc) => {
    addCard(doc, id, 'worry')
    cardText(doc, id)?.insert(0, text)
  })
  return id
}

/** The texts of the cards. */
export function cardTexts(doc: Y.Doc): string[] {
  return readPerspective(doc).cards.map(({ text }) => text)
}
