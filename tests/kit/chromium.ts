import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { unpackChromium } from './chromium-unpack.ts'

/** A Chromium that runs on this machine, with the environment it needs. */
export interface FoundChromium {
  executablePath: string
  env: Record<string, string>
}

/** No sandbox, because tests may run as root; the rest keeps the browser from calling anyone but the server under test. */
const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

let found: Promise<FoundChromium> | undefined

/**
 * A Chromium without windows. The caller closes it. With `localhostAt` it finds localhost at that address.
 * @throws Error naming the places that were tried, where no Chromium runs.
 */
export async function launchChromium(localhostAt?: string): Promise<Browser> {
  found ??= findChromium()
  const { executablePath, env } = await found
  const place = localhostAt === undefined ? [] : [`--host-resolver-rules=MAP localhost ${localhostAt}`]
  return chromium.launch({ executablePath, env, args: [...ARGUMENTS, ...place] })
}

/**
 * The first Chromium that runs: CHROMIUM_PATH, the one inside npm, one of the system, the one Playwright installed.
 * @throws Error naming the places that were tried.
 */
export async function findChromium(): Promise<FoundChromium> {
  const places = [fromEnvironment, fromNpm, fromSystem, fromPlaywright]
  const tried: string[] = []
  for (const place of places) {
    for (const candidate of await place()) {
      if (await runs(candidate)) return candidate
      tried.push(candidate.executablePath)
    }
  }
  throw new Error(`No Chromium runs here; set CHROMIUM_PATH to one that does. Tried: ${tried.join(', ')}`)
}

async function fromEnvironment(): Promise<FoundChromium[]> {
  const path = process.env.CHROMIUM_PATH
  return path ? [{ executablePath: path, env: environment() }] : []
}

/** With the machine's own libraries first; with those of the package where, say, libnss3 is missing. */
async function fromNpm(): Promise<FoundChromium[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const { executablePath, libraries, fonts } = await unpackChromium()
  const env = existsSync('/etc/fonts/fonts.conf') ? environment() : { ...environment(), FONTCONFIG_PATH: fonts }
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } },
  ]
}

async function fromSystem(): Promise<FoundChromium[]> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return SYSTEM_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath, env: environment() }))
}

async function fromPlaywright(): Promise<FoundChromium[]> {
  const executablePath = chromium.executablePath()
  return existsSync(executablePath) ? [{ executablePath, env: environment() }] : []
}

async function runs({ executablePath, env }: FoundChromium): Promise<boolean> {
  try {
    await promisify(execFile)(executablePath, ['--no-sandbox', '--version'], { env, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null))
}
