import { formFoundIn, formsOf } from '../kit/index.ts'
import { expectedSight } from './expectation.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { observedSight } from './observation.ts'
import { differences, type Moment } from './sight.ts'
import type { Player, PlayTable } from './table.ts'

const MOMENT_WORDS: Record<Moment, string> = {
  before: 'voor het onthullen',
  revealed: 'na het onthullen',
  named: 'met de namen bij de cijfers',
}

/** What any reader sees otherwise than the case and the method say at this moment, one line each. */
export async function compareAll(table: PlayTable, moment: Moment): Promise<string[]> {
  await table.everyoneUpToDate()
  return table.players.flatMap((player) =>
    compareOne(table, player, moment).map((line) => `${player.reader.name}, ${MOMENT_WORDS[moment]}: ${line}`),
  )
}

function compareOne(table: PlayTable, { reader, client }: Player, moment: Moment): string[] {
  const supports = supportedBy(table, client.person.participantId)
  const expected = expectedSight(table.played, reader, moment, supports)
  const received = client.frames.join('\n')
  const leaked = hiddenTexts(table.played, reader, moment, supports).flatMap((text) => {
    const encoding = formFoundIn(received, formsOf(text))
    return encoding ? [`verborgen tekst ontvangen (${encoding}): ${text}`] : []
  })
  return [...differences(expected, observedSight(client.state, client.texts)), ...leaked]
}

/** The case's id of the family member whom someone of the network stands beside. */
function supportedBy(table: PlayTable, participantId: string): string | null {
  const { participants, members } = table.facilitator.state
  const memberId = participants[participantId]?.memberId
  const name = memberId ? members[memberId]?.name : undefined
  return table.played.family.find((member) => member.name === name)?.id ?? null
}
