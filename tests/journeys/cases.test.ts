import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { playInBrowser } from '../play/browser/play-in-browser.ts'
import { playedCase } from '../play/case-shape.ts'
import { fullerCase } from '../play/example-cases.ts'

/** Milliseconds; for a machine that does other things as well. */
const WHOLE_CONFERENCE = 600_000

// The fullest of the cases goes by every page, and looks at each: what is shown, what must not be, axe, policy
// violations, and what the browser keeps. The others are held over the interfaces, or by `pnpm play --browser`.
test(
  '[R36] [R40] [R41] [R56] [R57] [R61] [R62] [R66] [R71] [R77] [R80] [R85] [R86] [R87] a conference in Chromium to its record and what is decided after it, with a father at the table to whom much is closed',
  async () => {
    const { caseFile, problems } = readCaseFile(fullerCase())
    expect(problems).toBeNull()
    const outcome = await playInBrowser(playedCase(caseFile ?? {}), { pictured: false })
    expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
  },
  WHOLE_CONFERENCE,
)
