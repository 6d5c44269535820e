import { type FrameContent, frameText } from '@rondom/shared/board/frame.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import * as Y from 'yjs'
import type { DocumentJournal } from '../documents/ports.ts'

/**
 * Writes question and situation into the document `frame` of a conference that nobody has opened yet, as
 * its first update.
 */
export async function seedFrame(
  journal: DocumentJournal,
  conferenceId: ConferenceId,
  participantId: ParticipantId,
  frame: FrameContent,
): Promise<void> {
  const doc = new Y.Doc()
  doc.transact(() => {
    frameText(doc, 'question').insert(0, frame.question)
    frameText(doc, 'situation').insert(0, frame.situation)
  })
  const bytes = Y.encodeStateAsUpdate(doc)
  await journal.append(conferenceId, 'frame', 1, () => [{ participantId, bytes, newClients: [doc.clientID] }])
  doc.destroy()
}
