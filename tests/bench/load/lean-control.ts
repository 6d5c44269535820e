import { WebSocket } from 'ws'
import type { Address } from './lean-client.ts'

/** Packets of engine.io and socket.io, as they stand in front of a message. */
const PING = '2'
const PONG = '3'
const OPEN = '0'
const CONNECT = '40'
const EVENT = '42'
const ANSWER = '43'

/** One person's control socket, which reads the server's messages and keeps none. */
export class LeanControl {
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (answer: unknown) => void>()
  #count = 0
  /** Resolves once this person has joined. */
  readonly joined: Promise<void>
  /** Called with the name of each message of the server. */
  onMessage: (name: string) => void = () => undefined

  constructor({ url, headers, from }: Omit<Address, 'document'>) {
    this.#socket = new WebSocket(url, { headers, perMessageDeflate: false, ...(from && { localAddress: from }) })
    this.joined = new Promise((resolve, reject) => {
      this.#socket.on('error', reject)
      this.#socket.on('close', (code) => reject(new Error(`${url} closed with ${code}`)))
      this.#socket.on('message', (data) => {
        const text = String(data)
        if (text === PING) this.#socket.send(PONG)
        else if (text.startsWith(CONNECT)) this.ask('join', { after: 0, view: null }).then(() => resolve(), reject)
        else if (text.startsWith(OPEN)) this.#socket.send(CONNECT)
        else if (text.startsWith(ANSWER)) this.#answered(text.slice(ANSWER.length))
        else if (text.startsWith(EVENT)) this.onMessage(JSON.parse(text.slice(EVENT.length))[0])
      })
    })
    this.joined.catch(() => undefined)
  }

  /** Sends a message and resolves with its answer. @throws Error where the server says no. */
  ask(name: string, content: unknown): Promise<unknown> {
    const number = this.#count++
    this.#socket.send(`${EVENT}${number}${JSON.stringify([name, content])}`)
    return new Promise((resolve, reject) => {
      this.#answers.set(number, (answer) => {
        if ((answer as { ok?: boolean }).ok) resolve(answer)
        else reject(new Error(`${name} was refused: ${JSON.stringify(answer)}`))
      })
    })
  }

  async drop(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return
    const closed = new Promise((resolve) => this.#socket.once('close', resolve))
    this.#socket.terminate()
    await closed
  }

  #answered(text: string): void {
    const number = Number.parseInt(text, 10)
    const [answer] = JSON.parse(text.slice(String(number).length))
    this.#answers.get(number)?.(answer)
    this.#answers.delete(number)
  }
}
