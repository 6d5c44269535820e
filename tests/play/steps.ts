import type { Command } from '@rondom/shared/domain/commands.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { newId, type PersonId } from '@rondom/shared/domain/ids.ts'
import type { Phase } from '@rondom/shared/domain/phases.ts'
import { CommandRefused, documentClient, writeCard, writeRating } from '../kit/index.ts'
import { type CaseNote, nameIn } from './case-shape.ts'
import { isGivenInPerson, ratingsOfRound, recorderOf } from './givers.ts'
import type { Player, PlayTable } from './table.ts'

/** Ends `preparing` and checks everyone in; the danger check is answered with no. */
export async function checkIn(table: PlayTable): Promise<void> {
  await forward(table, 'checkingIn')
  await table.facilitator.must({
    type: 'answerDangerCheck',
    danger: false,
    whatNow: null,
    ownerName: null,
    byTime: null,
  })
  for (const { client, reader } of table.players) {
    await client.must({ type: 'checkIn', line: `Ik ben ${reader.name}.`, informationLimit: '' })
  }
}

/** Lets everyone of the family speak: in person, recorded, or with the reason why there are no words. */
export async function letFamilySpeak(table: PlayTable): Promise<void> {
  const { played } = table
  await forward(table, 'familyVoice')
  for (const voice of played.familyVoice) {
    const speaker = isGivenInPerson(played, voice.byId) ? voice.byId : recorderOf(played, voice)
    await table.clientOf(speaker).must({
      type: 'recordVoice',
      voiceId: newId('voice'),
      memberId: memberNamed(table, voice.byId),
      mode: voice.mode,
      words: voice.verbatim,
      notVisibleTo: (voice.notVisibleTo ?? []).map((id) => personNamed(table, id)),
    })
  }
  for (const member of played.family.filter(({ id }) => !played.familyVoice.some(({ byId }) => byId === id))) {
    await table.keyWorker.must({
      type: 'recordVoiceMissing',
      memberId: memberNamed(table, member.id),
      reason: 'casus',
    })
  }
  for (const rating of ratingsOfRound(played, 1).filter(({ byId }) => !isGivenInPerson(played, byId))) {
    await table.keyWorker.must({
      type: 'recordRating',
      memberId: memberNamed(table, rating.byId),
      round: 1,
      score: rating.score,
      reason: rating.reason,
      whatWouldMakeItOneHigher: null,
    })
  }
}

/** Everyone writes at the same time, each in the perspective of their own party, and says that they are ready. */
export async function writeInSilence(table: PlayTable): Promise<void> {
  await forward(table, 'writing')
  await Promise.all(table.players.map((player) => writePerspective(table, player)))
}

/** Says "Ik ben klaar" for everyone who can. */
export async function declareReady(table: PlayTable): Promise<void> {
  for (const { client } of table.players) {
    const abilities = await client.waitFor(
      (one) => one.abilities && one.abilities.n >= table.facilitator.state.n && one.abilities,
      'what they may do',
    )
    if (abilities.commands.declareReady === null) await client.must({ type: 'declareReady' })
  }
}

async function writePerspective(table: PlayTable, { client, reader }: Player): Promise<void> {
  const { played, server } = table
  const notes = played.notes.filter(({ participantId }) => participantId === reader.id)
  const rating = ratingsOfRound(played, 1).find(({ byId }) => byId === reader.id)
  if (notes.length === 0 && rating === undefined) return
  const partyId = client.state.participants[client.person.participantId]?.partyId
  if (!partyId) {
    const rule = reader.role === 'facilitator' ? 'R12' : 'R11'
    throw new Error(`${rule}: ${reader.name} hoort bij geen partij en schrijft geen kaartje en geeft geen cijfer.`)
  }
  const perspective = await documentClient(
    server,
    client.person,
    documentName({ kind: 'perspective', partyId, round: 1 }),
  )
  for (const note of notes) await writeCard(perspective, cardOf(table, note))
  if (rating) await writeRating(perspective, { score: rating.score, reason: rating.reason })
  perspective.close()
}

function cardOf(table: PlayTable, note: CaseNote) {
  return {
    column: note.column,
    nature: note.nature,
    certainty: note.certainty,
    sourceType: note.source.type,
    sourceBy: note.source.by ? nameIn(table.played, note.source.by) : '',
    sourceOn: note.source.on ?? null,
    text: note.text ?? '',
    withheld: note.withheld,
    scope: note.onlyFor?.map((id) => partyOf(table, id)) ?? null,
    notVisibleTo: note.notVisibleTo.map((id) => personNamed(table, id)),
  }
}

/** The party that a participant of the case belongs to. */
function partyOf({ facilitator: { state }, clientOf }: PlayTable, caseId: string): string {
  const partyId = state.participants[clientOf(caseId).person.participantId]?.partyId
  if (!partyId) throw new Error(`R11: ${caseId} hoort bij geen partij.`)
  return partyId
}

/** Goes on to the phase and resolves when everyone is there. */
export async function forward(table: PlayTable, to: Phase): Promise<void> {
  const command: Command = { type: 'changePhase', direction: 'forward', reason: null }
  try {
    await table.facilitator.must(command)
  } catch (error) {
    const blocking = table.facilitator.abilities?.exit?.blocking ?? []
    const missing = blocking.map(({ code, about }) => `${code}${about ? ` (${about})` : ''}`).join(', ')
    if (error instanceof CommandRefused && missing !== '') error.message += `: ${missing}`
    throw error
  }
  await Promise.all(
    table.players.map(({ client }) => client.waitFor(({ state }) => state.phase === to, `the phase ${to}`)),
  )
}

/** The id that a family member of the case has in the conference. */
export function memberNamed(table: PlayTable, caseId: string): string {
  const name = nameIn(table.played, caseId)
  const member = Object.values(table.facilitator.state.members).find((one) => one.name === name)
  if (member === undefined) throw new Error(`${name} staat niet in het gezin.`)
  return member.id
}

/** Whoever a restriction names: someone of the family, or of the network by their seat. */
function personNamed(table: PlayTable, caseId: string): PersonId {
  const isMember = table.played.family.some(({ id }) => id === caseId)
  return isMember ? memberNamed(table, caseId) : table.clientOf(caseId).person.participantId
}
