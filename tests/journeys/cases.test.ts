import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { type BrowserPlayOptions, playInBrowser } from '../play/browser/play-in-browser.ts'
import { playedCase } from '../play/case-shape.ts'
import { exampleCase, fullerCase } from '../play/example-cases.ts'

/** Milliseconds; for a machine that does other things as well. */
const WHOLE_CONFERENCE = 600_000

async function hold(json: unknown, options: BrowserPlayOptions) {
  const { caseFile, problems } = readCaseFile(json)
  expect(problems).toBeNull()
  return playInBrowser(playedCase(caseFile ?? {}), { pictured: false, ...options })
}

// What differs covers each page: what is shown, what must not be, axe, policy violations, and what the browser keeps.
// Each page is looked at in one of the two; `pnpm play --browser` looks at all of them in any case.
test(
  '[R36] [R40] [R41] [R56] [R61] [R62] [R66] the conference of a family at the table, in Chromium, until the joint judgement',
  async () => {
    const outcome = await hold(exampleCase('03-schoolweigering-zestien-en-half.json'), { until: 'judgement' })
    expect(outcome).toMatchObject({ broken: [], differences: [] })
  },
  WHOLE_CONFERENCE,
)

test(
  '[R57] [R71] [R77] [R80] [R85] [R86] [R87] a conference in Chromium to its record and what is decided after it, with a father at the table to whom much is closed',
  async () => {
    const outcome = await hold(fullerCase(), { examined: 'record' })
    expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
  },
  WHOLE_CONFERENCE,
)
