import { createHash, hash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** Digits of a one-time code, minutes it lives, and guesses it survives. */
export const CODE = { minutes: 10, tries: 5 } as const

/** A new unguessable secret: 256 random bits as 43 characters that can stand in a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret of 256 bits: with so many, a plain hash cannot be turned back. */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

/** A new code of 8 digits with the hash that is kept of it. */
export async function newCode(): Promise<{ code: string; salt: string; codeHash: string }> {
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  const salt = randomBytes(16).toString('base64url')
  return { code, salt, codeHash: await hashOfCode(code, salt) }
}

/**
 * What is kept of a code. Made slow on purpose: 8 digits are few, and whoever holds a copy of the database
 * should not find them within the minutes in which they open anything.
 */
export function hashOfCode(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, 32, { N: 4096, r: 8, p: 1 }, (error, key) => {
      if (error === null) resolve(key.toString('base64url'))
      else reject(error)
    })
  })
}

/** True when the two texts are the same; takes as long when they are not. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(left!, right!)
}
