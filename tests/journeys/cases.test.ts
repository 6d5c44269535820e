import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../kit/index.ts'
import { playCase } from '../play/play.ts'

const folder = join(projectRoot, 'server', 'cases', 'examples')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

// What differs covers each page: what is shown, what must not be, axe, policy violations, and what the browser keeps.
test.each(files)(
  '[R36] [R40] [R41] the conference of %s, in Chromium, until the names of the ratings',
  async (name) => {
    const outcome = await playCase(JSON.parse(readFileSync(join(folder, name), 'utf8')), { browser: true })
    expect(outcome).toMatchObject({ broken: [], differences: [] })
  },
)
