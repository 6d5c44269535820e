import type { Config } from './config.ts'

/** Why a server with good settings does not start, in a Dutch sentence that names what to change. */
export function startSentence(error: unknown, { host, port, dataDirectory }: Config): string {
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
