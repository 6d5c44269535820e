import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from './child.mjs'
import { root, say } from './root.mjs'

const client = join(root, 'client')
const stamp = join(client, 'dist', '.source-hash')

/**
 * Builds client/dist from client/ and shared/, unless it was already built from exactly these sources.
 * @throws an Error in Dutch with what the build said.
 */
export async function buildClient({ node, env }) {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  say('schermen bouwen…')
  const vite = join(client, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await run(node, [vite, 'build'], { env, cwd: client, quiet: true })
  if (code !== 0) throw new Error(`de schermen konden niet worden gebouwd.\n${output}`)
  writeFileSync(stamp, hash)
}

function sourceHash() {
  const hash = createHash('sha256')
  const files = [join(root, 'pnpm-lock.yaml'), ...sourcesIn(client), ...sourcesIn(join(root, 'shared'))]
  for (const file of files.sort()) hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })
}
