import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, SETTINGS, unknownSettings } from './config.ts'

const PUBLIC = { RONDOM_HOST: '0.0.0.0', RONDOM_ORIGIN: 'https://rondom.voorbeeld.nl' }

test('without settings it listens on loopback only, with examples', () => {
  expect(readConfig({})).toEqual({
    config: {
      dataDirectory: './data',
      keyFile: 'data/rondom.key',
      host: '127.0.0.1',
      port: 8080,
      publicOrigin: null,
      demo: true,
      clockStart: null,
      crisis: [
        { label: 'Direct gevaar? Bel', number: '112', tel: '112' },
        { label: 'Veilig Thuis', number: '0800-2000', tel: '08002000' },
      ],
      crisisConfirmed: false,
      logLevel: 'warn',
    },
    problems: null,
  })
})

test('crisis numbers that were set are the confirmed ones of the region', () => {
  const { config } = readConfig({ RONDOM_CRISIS: 'Bel=112;Spoed=088-996 3000' })
  expect(config?.crisisConfirmed).toBe(true)
  expect(config?.crisis[1]).toEqual({ label: 'Spoed', number: '088-996 3000', tel: '0889963000' })
})

test('an empty value counts as absent', () => {
  expect(readConfig({ RONDOM_PORT: ' ', RONDOM_LOG: '' }).config?.port).toBe(8080)
})

test.each([
  ['behind a proxy on another machine', PUBLIC],
  ['behind a proxy on this machine', { RONDOM_ORIGIN: 'https://rondom.voorbeeld.nl' }],
])('a server that others reach, %s, has no examples', (_where, environment) => {
  expect(readConfig(environment).config?.demo).toBe(false)
})

test.each([
  ['RONDOM_HOST', { ...PUBLIC, RONDOM_HOST: 'a b' }],
  ['RONDOM_PORT', { RONDOM_PORT: '80a' }],
  ['RONDOM_PORT', { RONDOM_PORT: '65536' }],
  ['RONDOM_PORT', { RONDOM_PORT: '-1' }],
  ['RONDOM_ORIGIN', { RONDOM_HOST: '0.0.0.0' }],
  ['RONDOM_ORIGIN', { ...PUBLIC, RONDOM_ORIGIN: 'http://rondom.voorbeeld.nl' }],
  ['RONDOM_ORIGIN', { ...PUBLIC, RONDOM_ORIGIN: 'https://rondom.voorbeeld.nl/' }],
  ['RONDOM_ORIGIN', { ...PUBLIC, RONDOM_ORIGIN: 'rondom' }],
  ['RONDOM_DEMO', { RONDOM_DEMO: 'yes' }],
  ['RONDOM_DEMO', { ...PUBLIC, RONDOM_DEMO: 'on' }],
  ['RONDOM_DEMO', { RONDOM_ORIGIN: PUBLIC.RONDOM_ORIGIN, RONDOM_DEMO: 'on' }],
  ['RONDOM_CLOCK', { RONDOM_CLOCK: '2025-11-13' }],
  ['RONDOM_CLOCK', { RONDOM_CLOCK: '2025-13-13T10:00:00Z' }],
  ['RONDOM_CLOCK', { ...PUBLIC, RONDOM_CLOCK: '2025-11-13T10:00:00Z' }],
  ['RONDOM_CRISIS', { RONDOM_CRISIS: '112' }],
  ['RONDOM_CRISIS', { RONDOM_CRISIS: 'Politie=bel ze' }],
  ['RONDOM_LOG', { RONDOM_LOG: 'loud' }],
])('a bad %s is named in a sentence', (name, environment) => {
  const { config, problems } = readConfig(environment)
  expect(config).toBeNull()
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} .*\\.$`))])
})

test('everything that is wrong is said at once', () => {
  expect(readConfig({ RONDOM_PORT: 'x', RONDOM_LOG: 'y', RONDOM_DEMO: 'z' }).problems).toHaveLength(3)
})

test('crisis numbers of a region', () => {
  const { config } = readConfig({ RONDOM_CRISIS: 'Direct gevaar? Bel=112; Crisisdienst Flevoland=088-996 3000' })
  expect(config?.crisis[1]).toEqual({ label: 'Crisisdienst Flevoland', number: '088-996 3000', tel: '0889963000' })
})

test('a name that is no setting is noticed', () => {
  expect(unknownSettings({ RONDOM_POORT: '1', RONDOM_PORT: '2', HOME: '/' })).toEqual(['RONDOM_POORT'])
})

test('the table in README.md has exactly these settings and defaults', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const rows = Array.from(
    readme.matchAll(/^\| `(RONDOM_\w+)` \| (.*?) \| (.*?) \|$/gm),
    ([, name, otherwise, meaning]) => ({
      name,
      default: otherwise === '–' ? '' : otherwise?.replaceAll('`', ''),
      meaning,
    }),
  )
  expect(rows).toEqual(SETTINGS.map((setting) => ({ ...setting })))
})
