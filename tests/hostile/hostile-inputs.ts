import type { Command } from '@rondom/shared/domain/commands.ts'
import { ID_PREFIX, newId } from '@rondom/shared/domain/ids.ts'
import { COMMAND_TYPES, parseCommand } from '@rondom/shared/wire/commands.ts'
import * as fc from 'fast-check'
import { anyCommand } from '../conference/any-command.ts'
import type { Random } from '../crash/seed.ts'

/** A message that is no command, and what was done to make it one. */
export interface Damaged {
  what: string
  content: unknown
}

/** One well-formed command of every type, from the generators of the random conferences. */
export function oneOfEach(seed: number): Command[] {
  const sample = fc.sample(anyCommand, { seed, numRuns: 6000 })
  return COMMAND_TYPES.map((type) => {
    const found = sample.find((command) => command.type === type)
    if (found === undefined) throw new Error(`No ${type} among the commands that were made.`)
    return found
  })
}

/** What a field can hold that is none of what was meant. */
const VALUES: unknown[] = [
  ...[null, true, -1, 1.5, 1e308, '', ' ', '\u0000', 'x'.repeat(20_000), '__proto__', "'; drop table events; --"],
  ...[{}, [], [[]], { length: -1 }, { toString: 'x' }, JSON.parse('{"__proto__":{"role":"facilitator"}}')],
  Array.from({ length: 2000 }, (_, index) => index),
  Array.from({ length: 1000 }, () => newId('member')),
]

/** The command with one thing wrong after another, `times` of them, leaving out what is well-formed all the same. */
export function damagedForms(command: Command, random: Random, times: number): Damaged[] {
  const whole = { ...command, id: newId('command') }
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!
  const forms: Damaged[] = [
    { what: 'a field too many', content: { ...whole, extra: 1 } },
    { what: 'a prototype', content: JSON.parse(JSON.stringify(whole).replace(/^\{/, '{"__proto__":{"ok":true},')) },
    { what: 'a constructor', content: { ...whole, constructor: { prototype: { role: 'facilitator' } } } },
    { what: 'no id', content: { ...whole, id: undefined } },
    { what: 'the id of something else', content: { ...whole, id: newId('participant') } },
  ]
  const paths = pathsOf(command).filter((path) => path.join() !== 'type')
  for (let time = 0; time < times && paths.length > 0; time += 1) {
    const path = pick(paths)
    forms.push({ what: `${path.join('.')} something else`, content: withValue(whole, path, pick(VALUES)) })
    forms.push({ what: `${path.join('.')} left out`, content: withValue(whole, path, undefined) })
  }
  return forms.filter(({ content }) => !('command' in parseCommand(JSON.parse(JSON.stringify(content)))))
}

/** The same command in which every id of these kinds is another one's. */
export function withIdsOf(command: Command, ids: readonly string[], random: Random): Command {
  const words = JSON.stringify(command).replace(/"([a-z]{2})_[a-z0-9]{16}"/g, (own, prefix: string) => {
    const same = ids.filter((id) => id.startsWith(`${prefix}_`))
    return same.length === 0 ? own : `"${same[Math.floor(random() * same.length)]}"`
  })
  return JSON.parse(words) as Command
}

/** Every id of anything but texts in a state. */
export function idsIn(state: unknown): string[] {
  const prefixes = Object.entries(ID_PREFIX).flatMap(([kind, prefix]) => (kind === 'text' ? [] : [prefix]))
  return [...new Set(JSON.stringify(state).match(new RegExp(`\\b(?:${prefixes.join('|')})_[a-z0-9]{16}\\b`, 'g')))]
}

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  const here = path.length === 0 ? [] : [path]
  if (typeof value !== 'object' || value === null) return here
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  return [...here, ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))]
}

function withValue(whole: object, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole) as Record<string | number, unknown>
  let place = copy
  for (const key of path.slice(0, -1)) place = place[key] as typeof place
  place[path.at(-1)!] = value
  return copy
}
