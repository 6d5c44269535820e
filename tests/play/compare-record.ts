import { type ConferenceRecord, recordSchema } from '@rondom/shared/wire/record.ts'
import { formFoundIn, formsOf } from '../kit/index.ts'
import type { CaseReader, PlayedCase } from './case-shape.ts'
import { expectedSight } from './expectation.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { linesApart } from './lines-apart.ts'
import { MOMENT_WORDS, type Moment } from './moments.ts'
import { sightInRecord } from './record-observation.ts'
import { supplementsIn } from './record-plan.ts'
import type { ReadRecord } from './record-steps.ts'
import { differences, type Sight } from './sight.ts'
import { expectedSupplements } from './supplement-expectation.ts'

/** What the record says to one reader otherwise than the case and the method, one line each. `body` is its JSON. */
export function compareRecord(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
  body: string,
  supports: string | null,
): string[] {
  const read = recordSchema.safeParse(JSON.parse(body))
  const lines = read.success
    ? [
        ...differences(expectedInRecord(played, reader, supports), sightInRecord(read.data)),
        ...linesApart('bij het verslag', expectedSupplements(played, reader, moment), supplementsIn(read.data)),
      ]
    : read.error.issues.map(({ path, message }) => `vorm: ${path.join('.')}: ${message}`)
  const leaked = hiddenTexts(played, reader, moment, supports).flatMap((text) => {
    const encoding = formFoundIn(body, formsOf(text))
    return encoding ? [`verborgen tekst ontvangen (${encoding}): ${text}`] : []
  })
  return [...lines, ...leaked].map((line) => `${reader.name}, ${MOMENT_WORDS[moment]}, in het verslag: ${line}`)
}

/** The record says what was seen when it was established, whatever came after it. */
export function expectedInRecord(played: PlayedCase, reader: CaseReader, supports: string | null): Sight {
  const { judging, plan, ...sight } = expectedSight(played, reader, 'established', supports)
  return { ...sight, judging: { ...judging, taken: [] }, plan: { ...plan, marks: [] } }
}

/** What a record said that is not in it any more, or that it did not say: nothing, whatever came beside it. */
export function recordChanged(reader: CaseReader, before: string, after: string): string[] {
  return withoutSupplements(before) === withoutSupplements(after)
    ? []
    : [`${reader.name}: het vastgestelde verslag is veranderd`]
}

/** What the records of all who had read theirs before say otherwise now, one line each. */
export function recordsChanged(before: readonly ReadRecord[], now: readonly ReadRecord[]): string[] {
  return now.flatMap(({ reader, body }) => {
    const former = before.find((one) => one.reader.id === reader.id)
    return former === undefined ? [] : recordChanged(reader, former.body, body)
  })
}

function withoutSupplements(body: string): string {
  const { supplements: _supplements, ...record }: ConferenceRecord = JSON.parse(body)
  return JSON.stringify(record)
}
