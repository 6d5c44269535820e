import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { playInBrowser } from '../play/browser/play-in-browser.ts'
import { EXAMPLES, exampleCase, fullerCase } from '../play/example-cases.ts'
import { playCase } from '../play/play.ts'

/** Milliseconds; each page is looked at in ten moments, at two widths, by light and in the dark. */
const WHOLE_CONFERENCE = 600_000

// What differs covers each page: what is shown, what must not be, axe, policy violations, and what the browser keeps.
test.each(EXAMPLES)(
  '[R36] [R40] [R41] [R56] [R61] [R62] [R66] the conference of %s, in Chromium, until its joint judgement',
  async (name) => {
    const outcome = await playCase(exampleCase(name), { browser: true })
    expect(outcome).toMatchObject({ broken: [], differences: [] })
  },
  WHOLE_CONFERENCE,
)

test(
  '[R57] a father at the table finds nothing on his page of what derives from what is closed to him',
  async () => {
    const { caseFile } = readCaseFile(fullerCase())
    const outcome = await playInBrowser(caseFile!, fullerCase(), { examined: false })
    expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
  },
  WHOLE_CONFERENCE,
)
