import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { CAST, card, HOUSEHOLD, JUDGEMENT, PARTIES, written } from './cast.ts'
import { FORWARD, heldUntil } from './held-until.ts'
import { idOf, type Rehearsal } from './rehearse.ts'

/** Notes that lie on the table: two for everyone, one kept from the mother, one for police only, one withheld. */
export const NOTES = {
  sunday: idOf('note', 'zondag'),
  sleep: idOf('note', 'slaap'),
  kept: idOf('note', 'nietmoeder'),
  scoped: idOf('note', 'politie'),
  withheld: idOf('note', 'verzwegen'),
}

/** A difference of the rehearsed table. */
export const DIFFERENCE = idOf('difference', 'zondag')

/** A table that looks at its differences; `kept` puts a note there that is kept from the mother. */
export function differing({ kept = false } = {}): Rehearsal {
  return heldUntil('differing', (table) => {
    table.perspectives = {
      [PARTIES.school]: written(
        [
          card({ id: NOTES.sunday, column: 'worry', text: 'De zondag is zwaar' }),
          card({ id: NOTES.withheld, withheld: true, text: '' }),
          ...(kept ? [card({ id: NOTES.kept, text: 'Buiten moeder om', notVisibleTo: [HOUSEHOLD.mother] })] : []),
        ],
        3,
      ),
      [PARTIES.team]: written(
        [
          card({ id: NOTES.sleep, column: 'strength', text: 'Noor slaapt goed' }),
          card({ id: NOTES.scoped, text: 'Voor politie', scope: [PARTIES.police] }),
        ],
        7,
      ),
    }
  })
}

/** A table that makes its judgement, of which the first version was put to positions. */
export function judging({ kept = false } = {}): Rehearsal {
  const table = differing({ kept })
  table.take(CAST.facilitator, FORWARD)
  table.judgement = JUDGEMENT
  table.take(CAST.facilitator, { type: 'putToPositions' })
  return table
}

/** A difference between two notes, with the fields that matter to the test. */
export function recordDifference(
  fields: Partial<CommandOf<'recordDifference'>['difference']> = {},
): CommandOf<'recordDifference'> {
  const difference = {
    id: DIFFERENCE,
    title: 'Is de zondag het probleem?',
    kind: 'interpretation' as const,
    noteIds: [NOTES.sunday, NOTES.sleep],
    discussionQuestion: 'Wat zou je overtuigen?',
    ...fields,
  }
  return { type: 'recordDifference', difference }
}

/** What came of a difference. */
export function conclude(
  resultKind: CommandOf<'concludeDifference'>['resultKind'] = 'both_stand',
  differenceId = DIFFERENCE,
): CommandOf<'concludeDifference'> {
  return { type: 'concludeDifference', differenceId, result: 'Allebei blijft staan', resultKind }
}

/** A dissent with its own test and date. */
export const DISSENT = {
  verbatim: 'Ik zie het anders',
  wouldChangeMyMind: 'Drie rustige weken',
  revisitOn: '2026-09-01',
}
