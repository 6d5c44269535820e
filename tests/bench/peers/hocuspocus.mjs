// @hocuspocus/server with its SQLite extension, in the file that HOCUSPOCUS_FILE names, otherwise as it comes.
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'
import { tellReady } from './ready.mjs'

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  extensions: [new SQLite({ database: process.env.HOCUSPOCUS_FILE })],
})
await server.listen()
tellReady(server.httpServer)
