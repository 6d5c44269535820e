import { type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

/** Writes one line of JSON. The fields are ids and codes; never content, names, addresses or secrets. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>

/**
 * The server's log, on stderr. An error is reduced to its kind, code and place, since its message may quote
 * what somebody wrote.
 */
export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutWords } },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** What of an error may stand in the log. */
export function withoutWords(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code } = error as { code?: unknown }
  return {
    kind: error.name,
    ...(typeof code === 'string' && { code }),
    at: placesIn(error),
    ...(error.cause instanceof Error && { cause: withoutWords(error.cause) }),
  }
}

/** Where an error was raised. The stack begins with the message, which may have lines of its own. */
function placesIn({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  const places = start < 0 ? stack : stack.slice(start + message.length)
  return places
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
}
