import * as encoding from 'lib0/encoding'
import type { Random } from '../crash/seed.ts'
import { bytesOf } from './forged-updates.ts'

/** What a mutation may draw on besides the bytes it changes. */
export interface Source {
  random: Random
  /** Other honest changes of the same moment. */
  others: readonly Uint8Array[]
  /** The Yjs client that wrote it. */
  client: number
  /** Other clients, of the victim and of the attacker. */
  clients: readonly number[]
}

type Mutation = (bytes: Uint8Array, source: Source) => Uint8Array

const below = (random: Random, most: number) => Math.floor(random() * most)
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!
const varUint = (number: number) => bytesOf((encoder) => encoding.writeVarUint(encoder, number))
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

/** Numbers at which something may turn over. */
const NUMBERS = [0, 1, 2, 127, 128, 255, 65_535, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 40, Number.MAX_SAFE_INTEGER]

/** The bytes with the numbers after each mention of the writing client, its clock first, looked at by `change`. */
function atClient(bytes: Uint8Array, { client, random }: Source, change: (at: number, length: number) => Uint8Array) {
  const name = Buffer.from(varUint(client))
  const whole = Buffer.from(bytes)
  const places: number[] = []
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) places.push(at)
  return places.length === 0 ? bytes : change(pick(random, places), name.length)
}

/** Every way to damage an honest change. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bitFlip(bytes, { random }) {
    const at = below(random, bytes.length)
    return bytes.with(at, bytes[at]! ^ (1 << below(random, 8)))
  },
  otherByte: (bytes, { random }) => bytes.with(below(random, bytes.length), below(random, 256)),
  byOne(bytes, { random }) {
    const at = below(random, bytes.length)
    return bytes.with(at, (bytes[at]! + (random() < 0.5 ? 1 : 255)) % 256)
  },
  truncation: (bytes, { random }) => bytes.slice(0, 1 + below(random, bytes.length)),
  cut(bytes, { random }) {
    const at = below(random, bytes.length)
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + below(random, 4)))
  },
  splice(bytes, { random, others }) {
    const other = pick(random, others)
    return joined(bytes.slice(0, below(random, bytes.length)), other.slice(below(random, other.length)))
  },
  lengthLie(bytes, { random }) {
    const at = below(random, bytes.length)
    return joined(bytes.slice(0, at), varUint(pick(random, NUMBERS)), bytes.slice(at + 1))
  },
  doubled(bytes, { random }) {
    const at = below(random, bytes.length)
    const end = at + 1 + below(random, 24)
    return joined(bytes.slice(0, end), bytes.slice(at, end), bytes.slice(end))
  },
  swappedClient: (bytes, source) =>
    atClient(bytes, source, (at, length) =>
      joined(bytes.slice(0, at), varUint(pick(source.random, source.clients)), bytes.slice(at + length)),
    ),
  clockJump: (bytes, source) =>
    atClient(bytes, source, (at, length) => {
      const clock = source.random() < 0.5 ? pick(source.random, NUMBERS) : below(source.random, 200)
      const rest = bytes.slice(at + length)
      const end = rest.findIndex((byte) => byte < 128)
      return joined(bytes.slice(0, at + length), varUint(clock), rest.slice(end + 1))
    }),
}

/** The change, damaged once to three times. Never empty. */
export function mutated(honest: Uint8Array, source: Source): Uint8Array {
  const { random } = source
  let bytes = honest
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const changed = pick(random, Object.values(MUTATIONS))(bytes, source)
    if (changed.length > 0) bytes = changed
  }
  return bytes
}
