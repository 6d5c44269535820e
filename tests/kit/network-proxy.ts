import { createServer, type Socket, connect as tcpConnect } from 'node:net'

/**
 * What is wrong with the network. `drop`: bytes vanish and nobody is told; `blackhole`: that, both ways and also for
 * new connections' answers; `halfOpen`: what the client sends arrives and no answer comes back; `refuse`: new
 * connections are reset; `delay`: bytes come late, in order, all when it heals; `cut`: the next frame in either
 * direction is cut in two, and the connection reset.
 */
export const FAULTS = ['drop', 'blackhole', 'halfOpen', 'refuse', 'delay', 'cut'] as const
export type Fault = (typeof FAULTS)[number]

/** A TCP proxy in front of a server, whose network can be made to fail. */
export interface NetworkProxy {
  readonly port: number
  /** Connections that are open. */
  readonly connections: number
  /** From now on, for all connections and new ones, until it heals. */
  fail(fault: Fault): void
  /** Resets every connection. */
  reset(): void
  /**
   * New connections work, delayed bytes go on. A connection of which bytes vanished stays dead, as bytes that were
   * lost for good are on a real network.
   */
  heal(): void
  close(): Promise<void>
}

/** One direction of one connection. */
class Pipe {
  readonly #to: Socket
  readonly #held: Buffer[] = []
  #isDead = false

  constructor(to: Socket) {
    this.#to = to
  }

  pass(bytes: Buffer, isSwallowed: boolean, isHeld: boolean): void {
    if (isSwallowed) this.#isDead = true
    if (this.#isDead) return
    if (isHeld || this.#held.length > 0) this.#held.push(bytes)
    else if (this.#to.writable) this.#to.write(bytes)
  }

  /** What was held goes on. */
  release(): void {
    for (const bytes of this.#held.splice(0)) this.pass(bytes, false, false)
  }

  /** The first half arrives, and then nothing more does. */
  cut(bytes: Buffer, end: () => void): void {
    if (this.#isDead || !this.#to.writable) end()
    else this.#to.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), end)
    this.#isDead = true
  }
}

/** One connection through the proxy. */
interface Passage {
  pipes: readonly [fromClient: Pipe, fromServer: Pipe]
  reset(): void
}

/** Another address of this machine, where a proxy can have the port of the server behind it. */
export const SECOND_LOOPBACK = '127.0.0.2'

/** Opens a proxy in front of a port of this machine: on a free port of loopback, or where it is told to be. */
export async function networkProxy(
  target: number,
  place: { host: string; port: number } = { host: '127.0.0.1', port: 0 },
): Promise<NetworkProxy> {
  const passages = new Set<Passage>()
  let fault: Fault | null = null

  function open(client: Socket): void {
    const server = tcpConnect(target, '127.0.0.1')
    const pipes = [new Pipe(server), new Pipe(client)] as const
    const passage: Passage = {
      pipes,
      reset() {
        passages.delete(passage)
        client.resetAndDestroy()
        server.resetAndDestroy()
      },
    }
    passages.add(passage)
    const carry = (direction: 0 | 1) => (bytes: Buffer) => {
      if (fault === 'cut') pipes[direction].cut(bytes, passage.reset)
      else pipes[direction].pass(bytes, swallows(fault, direction), fault === 'delay')
    }
    client.on('data', carry(0))
    server.on('data', carry(1))
    const onGone = (other: Socket) => () => {
      // What is swallowed includes the goodbye.
      if (fault === 'drop' || fault === 'blackhole' || fault === 'halfOpen') return
      passages.delete(passage)
      other.end()
    }
    client.on('close', onGone(server))
    server.on('close', onGone(client))
    for (const socket of [client, server]) socket.on('error', () => socket.destroy())
  }

  const listener = createServer({ noDelay: true }, (client) => {
    if (fault === 'refuse') client.resetAndDestroy()
    else open(client)
  })
  await new Promise<void>((resolve) => listener.listen(place.port, place.host, resolve))
  const address = listener.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get connections() {
      return passages.size
    },
    fail(next) {
      fault = next
    },
    reset() {
      for (const passage of [...passages]) passage.reset()
    },
    heal() {
      fault = null
      for (const { pipes } of passages) for (const pipe of pipes) pipe.release()
    },
    async close() {
      fault = null
      for (const passage of [...passages]) passage.reset()
      await new Promise((resolve) => listener.close(resolve))
    },
  }
}

function swallows(fault: Fault | null, direction: 0 | 1): boolean {
  return fault === 'blackhole' || (fault === 'drop' && direction === 0) || (fault === 'halfOpen' && direction === 1)
}
