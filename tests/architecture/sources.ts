import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..', '..')

/** What git does not keep: see .gitignore. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'data', 'test-output'])

/** A file of the project: its path from the root, with `/`, and its text. */
export interface Source {
  path: string
  text: string
}

/** Every file below a folder of the repository whose path matches, sorted by path. */
export function filesMatching(pattern: RegExp, folder = root): Source[] {
  return pathsBelow(folder)
    .map((path) => ({ absolute: path, path: relative(root, path).replaceAll('\\', '/') }))
    .filter(({ path }) => pattern.test(path))
    .map(({ absolute, path }) => ({ path, text: readFileSync(absolute, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The TypeScript of the four packages. */
export function typescriptSources(): Source[] {
  return filesMatching(/^(shared|server|client|tests)\/.*\.tsx?$/)
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? pathsBelow(path) : [path]
  })
}
