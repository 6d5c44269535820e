import { expect, test } from 'vitest'
import { EXAMPLES, exampleCase } from '../play/example-cases.ts'
import { playCase } from '../play/play.ts'

// What differs covers each page: what is shown, what must not be, axe, policy violations, and what the browser keeps.
test.each(EXAMPLES)(
  '[R36] [R40] [R41] the conference of %s, in Chromium, until the names of the ratings',
  async (name) => {
    const outcome = await playCase(exampleCase(name), { browser: true })
    expect(outcome).toMatchObject({ broken: [], differences: [] })
  },
)
