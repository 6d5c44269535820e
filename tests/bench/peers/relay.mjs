// The practical limit: passes each message on to everyone else at the same path, and knows nothing of what is in it.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { tellReady } from './ready.mjs'

const rooms = new Map()
const server = createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
// What a client takes for "you have everything": sync step 2 with an empty update.
const SYNCED = Uint8Array.of(0, 1, 2, 0, 0)

sockets.on('connection', (socket, { url }) => {
  const room = rooms.get(url) ?? new Set()
  rooms.set(url, room.add(socket))
  socket.on('message', (data) => {
    // A question (sync step 1) is answered; everything else is passed on.
    if (data[1] === 0) socket.send(SYNCED)
    else for (const other of room) if (other !== socket) other.send(data)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => room.delete(socket))
})
server.listen(0, '127.0.0.1', () => tellReady(server))
