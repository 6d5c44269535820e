/** Tells the process that started this one on which port an HTTP server listens. */
export function tellReady(server) {
  process.send({ port: server.address().port })
}
