import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { RondomServer, SeatedPerson } from '../kit/index.ts'

/**
 * The provider of y-websocket as it comes, on a person's document. Only the headers that a browser adds by
 * itself are given along. `port` is where it connects, where that is not the server itself.
 */
export function stockProvider(
  server: RondomServer,
  person: SeatedPerson,
  name: string,
  doc: Y.Doc,
  port = server.port,
): WebsocketProvider {
  class SocketWithHeaders extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: person.cookie, origin: server.url, host: `localhost:${server.port}` } })
    }
  }
  return new WebsocketProvider(`ws://127.0.0.1:${port}/documents/${person.conferenceId}`, name, doc, {
    disableBc: true,
    WebSocketPolyfill: SocketWithHeaders as never,
  })
}
