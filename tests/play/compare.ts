import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ParticipantId, TextId } from '@rondom/shared/domain/ids.ts'
import { formFoundIn, formsOf } from '../kit/index.ts'
import type { CaseReader, PlayedCase } from './case-shape.ts'
import { expectedSight } from './expectation.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { MOMENT_WORDS, type Moment } from './moments.ts'
import { observedSight } from './observation.ts'
import { differences } from './sight.ts'

/** What one reader holds: the events folded, their words, and bytes that their sockets received. */
export interface Held {
  participantId: ParticipantId
  state: ConferenceState
  texts: Readonly<Record<TextId, string | null>>
  received: Buffer
}

/** What this reader sees otherwise than the case and the method say at this moment, one line each. */
export function compareReader(played: PlayedCase, reader: CaseReader, moment: Moment, held: Held): string[] {
  const supports = supportedBy(played, held)
  const expected = expectedSight(played, reader, moment, supports)
  const leaked = hiddenTexts(played, reader, moment, supports).flatMap((text) => {
    const encoding = formFoundIn(held.received, formsOf(text))
    return encoding ? [`verborgen tekst ontvangen (${encoding}): ${text}`] : []
  })
  const { established } = held.state
  const asEstablished = established
    ? differences(expectedSight(played, reader, 'established', supports), observedSight(established.state, held.texts))
    : []
  const lines = [
    ...differences(expected, observedSight(held.state, held.texts)),
    ...asEstablished.map((line) => `zoals vastgesteld: ${line}`),
    ...leaked,
  ]
  return lines.map((line) => `${reader.name}, ${MOMENT_WORDS[moment]}: ${line}`)
}

/** The case's id of the family member whom someone of the network stands beside. */
export function supportedBy(
  played: PlayedCase,
  { participantId, state }: Pick<Held, 'participantId' | 'state'>,
): string | null {
  const memberId = state.participants[participantId]?.memberId
  const name = memberId ? state.members[memberId]?.name : undefined
  return played.family.find((member) => member.name === name)?.id ?? null
}
