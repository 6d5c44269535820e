import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formFoundIn, formsOf } from '../kit/index.ts'

/** Every text that stands in a file of a folder, in whatever form, a line each. */
export function foundInFiles(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return files.flatMap((file) => {
    const bytes = readFileSync(file)
    return texts.flatMap((text) => {
      const encoding = formFoundIn(bytes, formsOf(text))
      return encoding === null ? [] : [`${basename(file)} holds "${text}" (${encoding})`]
    })
  })
}

/** Every sentence in a case: what somebody says of the family there. */
export function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /\S+( \S+){3}/.test(value) ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(sentencesIn))]
}
