import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECORD_JSON_SCHEMA } from '@rondom/server/records/record-json-schema.ts'
import { expect, test } from 'vitest'
import { projectRoot, type RondomServer, request, startServer } from '../kit/index.ts'

test('[R89] the published shape of the record is the one that the server makes and the one in docs', async () => {
  const published = JSON.parse(readFileSync(join(projectRoot, 'docs', 'record-schema-1.json'), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(RECORD_JSON_SCHEMA)))
  expect(published.properties.schemaVersion).toMatchObject({ const: 1 })
  const server: RondomServer = await startServer()
  try {
    const answer = await request(server, '/api/record-schema/1')
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual(published)
  } finally {
    await server.stop()
  }
})
