import { draftText } from '@rondom/shared/board/own.ts'
import { addCard, cardText, changeCard } from '@rondom/shared/board/perspective-edits.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { type DocumentClient, documentClient, writeCard, writeRating } from '../kit/index.ts'
import type { Player, PlayTable } from '../play/table.ts'

/** A text that exists once, and who may come across it. */
export interface Canary {
  text: string
  /** What it was written as, for the message of a leak. */
  what: string
  /** Ids of the case of those who may hold it before the reveal. */
  before: readonly string[]
  /** And after it, with the names of the ratings. */
  after: readonly string[]
}

/** A text that nothing else holds. It has characters that each encoding writes differently. */
export function canaryText(what: string): string {
  return `Kanarie ${what} één/${newId('text').slice(3)}`
}

const professionals = ['gd', 'lt', 'pol', 'sch']
const everyone = [...professionals, 'moeder']

/**
 * Everyone with a party writes a card, a rating and a draft of their own; one card says that it is not shared and holds
 * text all the same, as a hostile client might make it, and one is restricted.
 */
export async function plantInPerspectives(table: PlayTable): Promise<Canary[]> {
  const planted = await Promise.all(
    table.players.map(async (player) => [
      ...(await plantDraft(table, player)),
      ...(await plantPerspective(table, player)),
    ]),
  )
  return planted.flat()
}

/** Words restricted for whoever is there of the family, and a rating of somebody who is not there. */
export async function plantInFamilyVoice(table: PlayTable): Promise<Canary[]> {
  const { members } = table.facilitator.state
  const memberOf = (name: string) => Object.values(members).find((member) => member.name === name)!.id
  const voice = canaryText('stem van vader')
  const reason = canaryText('cijfer van vader')
  await table.keyWorker.must({
    type: 'recordVoice',
    voiceId: newId('voice'),
    memberId: memberOf('Vin'),
    mode: 'told_to_key_worker',
    words: voice,
    notVisibleTo: [memberOf('Mara')],
  })
  await table.keyWorker.must({
    type: 'recordRating',
    memberId: memberOf('Vin'),
    round: 1,
    score: 4,
    reason,
    whatWouldMakeItOneHigher: null,
  })
  await table.keyWorker.must({ type: 'recordVoiceMissing', memberId: memberOf('Kim'), reason: 'Kim wilde niet.' })
  await table.clientOf('moeder').must({
    type: 'recordVoice',
    voiceId: newId('voice'),
    memberId: memberOf('Mara'),
    mode: 'present',
    words: 'Ik ben er zelf.',
    notVisibleTo: [],
  })
  return [
    { text: voice, what: 'beperkte stem', before: [...professionals, 'tm'], after: [...professionals, 'tm'] },
    { text: reason, what: 'opgetekend cijfer', before: ['lt'], after: everyone },
  ]
}

async function plantDraft(table: PlayTable, { client, reader }: Player): Promise<Canary[]> {
  const { participantId } = client.person
  const own = await documentClient(table.server, client.person, documentName({ kind: 'own', participantId }))
  const text = canaryText(`concept van ${reader.name}`)
  await own.edit((doc) => draftText(doc, 'note').insert(0, text))
  own.close()
  return [{ text, what: 'eigen concept', before: [reader.id], after: [reader.id] }]
}

async function plantPerspective(table: PlayTable, { client, reader }: Player): Promise<Canary[]> {
  const partyId = client.state.participants[client.person.participantId]?.partyId
  if (!partyId) return []
  const name = documentName({ kind: 'perspective', partyId, round: 1 })
  const perspective = await documentClient(table.server, client.person, name)
  const seen = { before: [reader.id], after: reader.role === 'network' ? [...everyone, reader.id] : everyone }
  const card = { ...seen, text: canaryText(`kaartje van ${reader.name}`), what: 'kaartje' }
  const rating = { ...seen, text: canaryText(`cijfer van ${reader.name}`), what: 'cijfer' }
  const source = { ...seen, text: canaryText('bron').slice(0, 60), what: 'bron' }
  const withheld = {
    text: canaryText('niet gedeeld'),
    what: 'niet gedeeld kaartje',
    before: [reader.id],
    after: [reader.id],
  }
  await writeCard(perspective, { text: card.text, sourceType: 'other_organisation', sourceBy: source.text })
  await writeCard(perspective, { text: 'Een kracht.', column: 'strength' })
  await writeRating(perspective, { score: 5, reason: rating.text })
  await writeWithheldText(perspective, withheld.text)
  const planted: Canary[] = [card, rating, source, withheld]
  if (reader.id === 'pol') planted.push(await plantRestricted(table, perspective))
  perspective.close()
  return planted
}

/** What the product's own client never does: text in a card that says that it is not shared. */
async function writeWithheldText(perspective: DocumentClient, text: string): Promise<void> {
  const id = newId('note')
  await perspective.edit((doc) => {
    addCard(doc, id, 'question')
    cardText(doc, id)?.insert(0, text)
    const cards = doc.getArray('cards').toArray()
    const map = cards.find((item) => (item as Map<string, unknown>).get('id') === id) as Map<string, unknown>
    map.set('withheld', true)
  })
}

async function plantRestricted(table: PlayTable, perspective: DocumentClient): Promise<Canary> {
  const mara = Object.values(table.facilitator.state.members).find(({ name }) => name === 'Mara')!.id
  const text = canaryText('niet voor moeder')
  const id = await writeCard(perspective, { text })
  await perspective.edit((doc) => changeCard(doc, id, { notVisibleTo: [mara] }))
  return { text, what: 'beperkt kaartje', before: ['pol'], after: professionals }
}
