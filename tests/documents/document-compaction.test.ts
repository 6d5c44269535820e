import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCompactor } from '@rondom/server/documents/compactor.ts'
import { DocumentCompaction } from '@rondom/server/documents/document-compaction.ts'
import { createLog } from '@rondom/server/log.ts'
import { openStorage } from '@rondom/server/storage/database.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { keysOfTests } from '../storage/keys-of-tests.ts'

const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const NAME = 'table'
const ALI = 'pe_aaaaaaaaaaaaaaaa'
/** Updates after which a document is compacted although people go on writing. */
const LONGEST = 20_000

test('where nobody ever pauses, a document is compacted all the same once its tail is very long', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'rondom-documents-'))
  const log = createLog('fatal')
  const { documents, close } = await openStorage({ directory, openKeys: keysOfTests, log })
  const compactor = createCompactor()
  const compaction = new DocumentCompaction(CONFERENCE, NAME, LONGEST - 10, { journal: documents, compactor, log })
  const doc = new Y.Doc()
  const rows: { participantId: string; bytes: Uint8Array; newClients: number[] }[] = []
  doc.on('update', (bytes: Uint8Array) => rows.push({ participantId: ALI, bytes, newClients: [] }))
  for (const letter of 'tien tekens'.slice(0, 10)) doc.getText('text').insert(0, letter)
  await documents.append(CONFERENCE, NAME, 1, () => rows)
  compaction.grew(9)
  await compaction.ended()
  expect((await documents.load(CONFERENCE, NAME)).tail).toHaveLength(10)
  compaction.grew(1)
  await compaction.ended()
  const { snapshot, vector, tail } = await documents.load(CONFERENCE, NAME)
  expect(tail).toEqual([])
  expect([snapshot, vector]).toEqual([Y.encodeStateAsUpdate(doc), Y.encodeStateVector(doc)])
  await compactor.close()
  await close()
  rmSync(directory, { recursive: true, force: true })
})
