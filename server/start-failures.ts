import type { Config } from './config.ts'
import { type KeyProblem, KeyRefused } from './privacy/ports.ts'

/** Why a server with good settings does not start, in a Dutch sentence that names what to change. */
export function startSentence(error: unknown, config: Config): string {
  const { host, port, dataDirectory } = config
  if (error instanceof KeyRefused) return keySentence(error.problem, error.code, config)
  const { code, message } = error as { code?: string; message?: string }
  switch (code) {
    case 'EADDRINUSE':
      return `poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met RONDOM_PORT.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOSPC':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `de map ${dataDirectory} (RONDOM_DATA) of poort ${port} (RONDOM_PORT) mag niet worden gebruikt: ${code}.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `op adres ${host} (RONDOM_HOST) kan niet worden geluisterd.`
    default:
      return message === 'another server works in this folder'
        ? `er draait al een Rondom op de map ${dataDirectory} (RONDOM_DATA).`
        : `starten lukt niet: ${message ?? code ?? 'onbekende fout'}.`
  }
}

function keySentence(problem: KeyProblem, code: string | undefined, { keyFile, dataDirectory }: Config): string {
  const file = `het sleutelbestand ${keyFile} (RONDOM_KEY_FILE)`
  switch (problem) {
    case 'missing':
      return `${file} ontbreekt, en zonder is wat in ${dataDirectory} staat niet te lezen. Zet de bewaarde sleutel terug.`
    case 'unusable':
      return `${file} kan niet worden gebruikt: ${code}.`
    case 'size':
      return `${file} is geen sleutel van 32 bytes. Zet de bewaarde sleutel terug.`
    case 'wrong':
      return `${file} past niet bij de gegevens in ${dataDirectory} (RONDOM_DATA). Zet de sleutel terug die erbij hoort.`
  }
}
