import type { Unit } from './writing.ts'

type Plain = string | number | bigint | null

/**
 * Units on their way to the writing thread. Cloning objects and many small byte arrays between threads costs more
 * than writing the rows, so everything is told in one list, and all bytes in one block that changes hands.
 */
export interface PackedUnits {
  /** Statements that were not told before; each is known by its number from then on, counted from 0. */
  sql: string[]
  /**
   * Per unit: how many statements (negative where the log is to be truncated; there is at least one), and per
   * statement its number, the expected changes or -1, how many parameters, and these. Bytes stand as [from, to].
   */
  plan: (Plain | readonly [number, number])[]
  bytes: Uint8Array<ArrayBuffer>
}

/** Packs units for one thread, which unpacks them in the same order. */
export class UnitPacker {
  readonly #numbers = new Map<string, number>()

  pack(units: readonly Unit[]): PackedUnits {
    const sql: string[] = []
    const plan: PackedUnits['plan'] = []
    const parts: Uint8Array[] = []
    let size = 0
    const put = (parameter: unknown) => {
      if (!(parameter instanceof Uint8Array)) {
        plan.push(parameter as Plain)
        return
      }
      plan.push([size, size + parameter.byteLength])
      parts.push(parameter)
      size += parameter.byteLength
    }
    for (const { statements, truncateLog } of units) {
      plan.push(truncateLog ? -statements.length : statements.length)
      for (const statement of statements) {
        plan.push(this.#numberOf(statement.sql, sql), statement.expect ?? -1, statement.parameters.length)
        for (const parameter of statement.parameters) put(parameter)
      }
    }
    return { sql, plan, bytes: joined(parts, size) }
  }

  #numberOf(text: string, fresh: string[]): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    fresh.push(text)
    return number
  }
}

/** Unpacks what one packer packed. */
export class UnitUnpacker {
  readonly #sql: string[] = []

  unpack({ sql, plan, bytes }: PackedUnits): Unit[] {
    this.#sql.push(...sql)
    const units: Unit[] = []
    let at = 0
    const number = () => plan[at++] as number
    while (at < plan.length) {
      const count = number()
      const statements: Unit['statements'] = []
      for (let left = Math.abs(count); left > 0; left--) {
        const [text, expect, length] = [this.#sql[number()]!, number(), number()]
        const parameters = plan.slice(at, at + length).map((one) => (Array.isArray(one) ? bytes.subarray(...one) : one))
        at += length
        statements.push({ sql: text, parameters, ...(expect >= 0 && { expect }) })
      }
      units.push({ statements, ...(count < 0 && { truncateLog: true }) })
    }
    return units
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
