import { join } from 'node:path'
import type { Start } from '@rondom/shared/wire/http.ts'

/** One number of the crisis strip. */
export type CrisisNumber = Start['crisis'][number]

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the operator decides. */
export interface Config {
  /** Folder of the database files. */
  dataDirectory: string
  /** File of the key that seals them. */
  keyFile: string
  host: string
  /** 0 lets the machine choose a free port. */
  port: number
  /** Public https origin, or null where the server is reached on loopback only. */
  publicOrigin: string | null
  demo: boolean
  /** Instant at which the clock starts, or null for the machine's own time. */
  clockStart: string | null
  crisis: CrisisNumber[]
  /** The numbers were set for this region, and are not the defaults. */
  crisisConfirmed: boolean
  logLevel: LogLevel
}

/** The environment variables, one row each; README.md shows the same table. */
export const SETTINGS = [
  { name: 'RONDOM_DATA', default: './data', meaning: 'folder of the database files' },
  { name: 'RONDOM_KEY_FILE', default: 'rondom.key in RONDOM_DATA', meaning: 'file of the key that seals the content' },
  { name: 'RONDOM_HOST', default: '127.0.0.1', meaning: 'address to listen on' },
  { name: 'RONDOM_PORT', default: '8080', meaning: 'port to listen on; 0 takes a free one' },
  { name: 'RONDOM_ORIGIN', default: '', meaning: 'public https address; needed when not on loopback' },
  { name: 'RONDOM_DEMO', default: 'on (loopback only)', meaning: '`on` or `off`: examples may be tried' },
  { name: 'RONDOM_CLOCK', default: '', meaning: 'ISO instant at which the clock starts; loopback only' },
  {
    name: 'RONDOM_CRISIS',
    default: 'Direct gevaar? Bel=112;Veilig Thuis=0800-2000',
    meaning: 'numbers of the crisis strip, `label=number;…`; the defaults must be confirmed for your region',
  },
  { name: 'RONDOM_LOG', default: 'warn', meaning: 'what is logged: `fatal` … `trace`, or `silent`' },
] as const

type SettingName = (typeof SETTINGS)[number]['name']

/** The settings, or what is wrong with them, each in a Dutch sentence that names the setting. */
export type ReadConfig = { config: Config; problems: null } | { config: null; problems: string[] }

/** Reads the settings from the environment. An empty value counts as absent. */
export function readConfig(environment: Record<string, string | undefined>): ReadConfig {
  const problems: string[] = []
  const value = (name: SettingName) => environment[name]?.trim() || null
  const complain = (name: SettingName, sentence: string) => {
    problems.push(`${name} klopt niet: ${sentence}`)
  }

  const host = value('RONDOM_HOST') ?? '127.0.0.1'
  if (!/^[\w.:-]+$/.test(host)) complain('RONDOM_HOST', `"${host}" is geen adres om op te luisteren.`)

  const port = Number(value('RONDOM_PORT') ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    complain('RONDOM_PORT', `"${value('RONDOM_PORT')}" is geen poort (een heel getal van 0 tot en met 65535).`)
  }

  const publicOrigin = value('RONDOM_ORIGIN')
  if (publicOrigin !== null && !isHttpsOrigin(publicOrigin)) {
    complain('RONDOM_ORIGIN', `"${publicOrigin}" is geen adres als https://rondom.voorbeeld.nl.`)
  }
  if (publicOrigin === null && !isLoopback(host)) {
    complain('RONDOM_ORIGIN', `het ontbreekt, en is nodig omdat RONDOM_HOST (${host}) van buiten bereikbaar is.`)
  }
  const onlyThisMachine = publicOrigin === null && isLoopback(host)

  const demo = value('RONDOM_DEMO')
  if (demo !== null && demo !== 'on' && demo !== 'off') {
    complain('RONDOM_DEMO', `"${demo}" is niet "on" of "off".`)
  } else if (demo === 'on' && !onlyThisMachine) {
    complain('RONDOM_DEMO', 'voorbeelden kunnen alleen aan op een adres dat niet van buiten bereikbaar is.')
  }

  const clockStart = value('RONDOM_CLOCK')
  if (clockStart !== null && !isInstant(clockStart)) {
    complain('RONDOM_CLOCK', `"${clockStart}" is geen tijdstip als 2025-11-13T09:00:00Z.`)
  } else if (clockStart !== null && !onlyThisMachine) {
    complain('RONDOM_CLOCK', 'een andere tijd kan alleen op een adres dat niet van buiten bereikbaar is.')
  }

  const crisis = readCrisis(value('RONDOM_CRISIS') ?? SETTINGS[7].default)
  if (crisis === null) {
    complain('RONDOM_CRISIS', 'schrijf de nummers als "Direct gevaar? Bel=112;Veilig Thuis=0800-2000".')
  }

  const logLevel = (value('RONDOM_LOG') ?? 'warn') as LogLevel
  if (!LOG_LEVELS.includes(logLevel)) {
    complain('RONDOM_LOG', `"${logLevel}" is niet een van ${LOG_LEVELS.join(', ')}.`)
  }

  const dataDirectory = value('RONDOM_DATA') ?? './data'
  if (problems.length > 0 || crisis === null) return { config: null, problems }
  return {
    config: {
      dataDirectory,
      keyFile: value('RONDOM_KEY_FILE') ?? join(dataDirectory, 'rondom.key'),
      host,
      port,
      publicOrigin,
      demo: demo === null ? onlyThisMachine : demo === 'on',
      clockStart,
      crisis,
      crisisConfirmed: value('RONDOM_CRISIS') !== null,
      logLevel,
    },
    problems: null,
  }
}

/** Names in the environment that look like settings and are none: most often a slip of the pen. */
export function unknownSettings(environment: Record<string, string | undefined>): string[] {
  const known: readonly string[] = SETTINGS.map((setting) => setting.name)
  return Object.keys(environment).filter((name) => name.startsWith('RONDOM_') && !known.includes(name))
}

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function isHttpsOrigin(text: string): boolean {
  return URL.canParse(text) && text.startsWith('https://') && new URL(text).origin === text
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  )
}

function readCrisis(text: string): CrisisNumber[] | null {
  const numbers: CrisisNumber[] = []
  for (const pair of text.split(';')) {
    const parts = /^\s*([^=]{1,40}?)\s*=\s*(\+?[\d\s()-]{2,20}?)\s*$/.exec(pair)
    const [, label, number] = parts ?? []
    if (label === undefined || number === undefined) return null
    numbers.push({ label, number, tel: number.replace(/[^+\d]/g, '') })
  }
  return numbers.length <= 6 ? numbers : null
}
