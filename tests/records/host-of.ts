import { createConferenceHosts } from '@rondom/server/conference/conference-hosts.ts'
import { NOW, type Rehearsal } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { createMemoryDocuments } from '../conference/memory-documents.ts'
import { createMemoryStore } from '../conference/memory-store.ts'

/** A real host that loads what was rehearsed. */
export async function hostOf(table: Rehearsal) {
  const store = createMemoryStore()
  const { id } = table.state
  await store.append({
    conferenceId: id,
    events: [...table.memory.events],
    texts: Object.fromEntries([...table.memory.texts].map(([text, words]) => [text, words ?? ''])),
    command: { id: newId('command'), by: null, answer: { ok: true, n: table.state.n } },
    audit: {
      ...{ at: NOW, conferenceId: id, participantId: null, accountId: null },
      ...{ action: 'rehearsed', part: null, sessionId: null },
    },
  })
  const clock = () => new Date(NOW)
  const decisionTypes = { openedBy: async () => [] }
  const hosts = createConferenceHosts({ store, documents: createMemoryDocuments(id), decisionTypes, clock })
  const host = await hosts.get(id)
  if (host === null) throw new Error('the rehearsed conference did not load')
  return { store, host }
}
