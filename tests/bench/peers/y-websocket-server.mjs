// @y/websocket-server as it is, in memory, or with its LevelDB persistence where YPERSISTENCE names a folder.
import { createServer } from 'node:http'
import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'
import { tellReady } from './ready.mjs'

const server = createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket, request) => {
  socket.on('error', () => socket.terminate())
  setupWSConnection(socket, request)
})
server.listen(0, '127.0.0.1', () => tellReady(server))
