import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PARTY_LOOKS, partyLook } from './party-looks.ts'

type Tokens = Record<string, string>

/** The hexadecimal colours of a style sheet: first those of the light theme, then with the dark ones over them. */
function themes(): { light: Tokens; dark: Tokens } {
  const css = ['tokens.css', 'parties.css'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  const light: Tokens = {}
  const dark: Tokens = {}
  for (const sheet of css) {
    const [bright = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)')
    Object.assign(light, colours(bright))
    Object.assign(dark, colours(night.split('@media')[0] ?? ''))
  }
  return { light, dark: { ...light, ...dark } }
}

function colours(css: string): Tokens {
  return Object.fromEntries(Array.from(css.matchAll(/--rondom-([\w-]+): (#[0-9a-f]{6});/g), (m) => [m[1]!, m[2]!]))
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const GROUNDS = ['paper', 'paper-deep', 'surface', 'surface-raised']
const TEXT_PAIRS = [
  ...['ink', 'ink-soft', 'accent-ink', 'danger-ink', 'caution-ink', 'done-ink'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground]),
  ),
  ...['accent', 'accent-hover', 'accent-active', 'danger', 'danger-hover'].map((fill) => ['ink-on-accent', fill]),
  ...['accent', 'danger', 'caution', 'done'].map((kind) => [`${kind}-ink`, `${kind}-tint`]),
  ...['accent', 'danger', 'caution', 'done'].map((kind) => ['ink-soft', `${kind}-tint`]),
  ...Array.from({ length: PARTY_LOOKS }, (_, i) => i + 1).flatMap((n) =>
    [`party-${n}-tint`, ...GROUNDS].map((ground) => [`party-${n}-ink`, ground]),
  ),
  ...Array.from({ length: PARTY_LOOKS }, (_, i) => ['ink', `party-${i + 1}-tint`]),
] as [string, string][]

describe.each(Object.entries(themes()))('the %s theme', (_name, tokens) => {
  test('reads: every text has 4.5 to 1 on every ground it stands on', () => {
    const dim = TEXT_PAIRS.filter(([ink, ground]) => !(contrast(tokens[ink]!, tokens[ground]!) >= 4.5))
    expect(dim).toEqual([])
  })

  test('edges of fields and the focus ring have 3 to 1', () => {
    const pairs = GROUNDS.flatMap((ground) => [
      ['line-strong', ground],
      ['focus', ground],
    ])
    expect(pairs.filter(([line, ground]) => !(contrast(tokens[line!]!, tokens[ground!]!) >= 3))).toEqual([])
  })
})

test('twelve parties differ in colour and in shape; a thirteenth differs in the pair', () => {
  const looks = Array.from({ length: 40 }, (_, place) => partyLook(place))
  expect(new Set(looks.slice(0, 12).map((look) => look.colour)).size).toBe(12)
  expect(new Set(looks.slice(0, 12).map((look) => look.shape)).size).toBe(12)
  expect(new Set(looks.map((look) => `${look.colour} ${look.shape}`)).size).toBe(40)
})
