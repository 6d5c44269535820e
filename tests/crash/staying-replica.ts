import type { NoteId } from '@rondom/shared/domain/ids.ts'
import * as Y from 'yjs'
import { watch } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { stockProvider } from '../realtime/stock-provider.ts'
import { perspectiveOf } from '../realtime/writing-table.ts'
import { placeOf } from './writers.ts'

/** A tab that stays open whatever happens to the server, and comes back by itself: the stock provider. */
export interface StayingReplica {
  doc: Y.Doc
  /** Types a word, whether the server is there or not. */
  type(word: string): void
  /** Closes the connection until `goOnline`, as a laptop that sleeps. */
  goOffline(): void
  goOnline(): void
  /** Resolves when the server has everything of this tab, and the tab all that the server had. */
  isBack(): Promise<void>
  /** The text of the card that it looks at. */
  text(): string
  close(): void
}

export async function stayingReplica(table: PlayTable, id: string, card: NoteId): Promise<StayingReplica> {
  const client = table.clientOf(id)
  const doc = new Y.Doc()
  const provider = stockProvider(table.server, client.person, perspectiveOf(client), doc)
  // A restarted server is there within a second.
  provider.maxBackoffTime = 200
  const changes = watch(() => `The tab of ${id} is ${provider.synced ? '' : 'not '}synced.`)
  provider.on('sync', changes.changed)
  const text = () => placeOf(card)(doc)
  const replica: StayingReplica = {
    doc,
    type(word) {
      text().insert(text().length, word)
    },
    goOffline: () => provider.disconnect(),
    goOnline: () => provider.connect(),
    isBack: () =>
      changes.until(() => provider.wsconnected && provider.synced, 'the tab to be back').then(() => undefined),
    text: () => text().toString(),
    close: () => provider.destroy(),
  }
  await replica.isBack()
  return replica
}
