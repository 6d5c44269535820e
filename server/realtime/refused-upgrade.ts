import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { APPROACHES } from './approach-limits.ts'

/** Milliseconds that who is refused gets to read why and to hang up. */
const GOODBYE = 1000

/** Refuses an upgrade by HTTP; answers false, for who lets nobody in. */
export function refuseUpgrade(socket: Duplex, status: 401 | 403 | 404 | 429 | 503): false {
  const later = status === 429 || status === 503 ? `Retry-After: ${APPROACHES.retrySeconds}\r\n` : ''
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${later}Connection: close\r\nContent-Length: 0\r\n\r\n`)
  const timer = setTimeout(() => socket.destroy(), GOODBYE).unref()
  socket.once('close', () => clearTimeout(timer))
  return false
}
