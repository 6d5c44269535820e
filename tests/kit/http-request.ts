import { request as send } from 'node:http'
import type { RondomServer } from './server.ts'

/** What to send. Without `origin` on a changing request the server's own is sent; null sends none. */
export interface RequestOptions {
  method?: string
  /** The Cookie header, as a person holds it. */
  cookie?: string
  origin?: string | null
  /** An object goes as JSON, a string as it is. */
  body?: unknown
  headers?: Record<string, string>
}

/** An answer, read to its end. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  /** The body read as JSON, or null where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers it has the shape of.
  json: any
  /** Cookies that were set, as they go back in a Cookie header; those that were cleared are left out. */
  cookie: string | null
}

/** One HTTP request to the server, raw: no redirects followed, no cookies kept. */
export function request(server: RondomServer, path: string, options: RequestOptions = {}): Promise<Answer> {
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST')
  const origin = options.origin === undefined && method !== 'GET' ? server.url : options.origin
  const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
  const headers = {
    host: `localhost:${server.port}`,
    ...(origin && { origin }),
    ...(options.cookie && { cookie: options.cookie }),
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
    ...options.headers,
  }
  return new Promise((resolve, reject) => {
    const sent = send(
      { host: '127.0.0.1', port: server.port, path, method, headers, agent: false, timeout: 20_000 },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8')
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: asJson(text),
            cookie: cookieOf(response.headers['set-cookie'] ?? []),
          })
        })
      },
    )
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${path}: no answer in 20 s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The answer's JSON. @throws Error with status and body where the request did not succeed. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers it has the shape of.
export async function mustRequest(server: RondomServer, path: string, options: RequestOptions = {}): Promise<any> {
  const answer = await request(server, path, options)
  if (answer.status >= 200 && answer.status < 300) return answer.json
  throw new Error(`${options.method ?? ''} ${path} answered ${answer.status}: ${answer.text}`)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function cookieOf(setCookies: readonly string[]): string | null {
  const kept = setCookies.map((cookie) => cookie.split(';')[0] ?? '').filter((pair) => !pair.endsWith('='))
  return kept.length > 0 ? kept.join('; ') : null
}
