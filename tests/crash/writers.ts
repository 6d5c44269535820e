import { draftText } from '@rondom/shared/board/own.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import type * as Y from 'yjs'
import { type DocumentClient, documentClient, type LiveClient } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { perspectiveOf } from '../realtime/writing-table.ts'

/** The shared text that one place of a document holds. */
export type Place = (doc: Y.Doc) => Y.Text

/** A document that somebody writes words into until the server is gone. */
export interface Writer {
  /** Who writes, by their id in the case. */
  id: string
  name: string
  place: Place
  client: DocumentClient
  /** Another tab of theirs, in which they only read. */
  otherTab: DocumentClient
  /** Words that the server said are on disk. */
  saved: string[]
}

/** A perspective's card, or a person's own draft. */
export function placeOf(card: NoteId | null): Place {
  return (doc) => (card === null ? draftText(doc, 'note') : (cardText(doc, card) ?? doc.getText('ratingReason')))
}

/** Opens the party's perspective for who writes on a card, one's own drafts otherwise. */
export async function writerFor(table: PlayTable, id: string, card: NoteId | null): Promise<Writer> {
  const { person } = table.clientOf(id)
  const name = card === null ? `own/${person.participantId}` : perspectiveOf(table.clientOf(id))
  const open = () => documentClient(table.server, person, name)
  const [client, otherTab] = await Promise.all([open(), open()])
  return { id, name, place: placeOf(card), client, otherTab, saved: [] }
}

/** Adds word after word, each when the one before is saved, until the connection is lost. */
export async function writeUntilLost(writer: Writer, round: number): Promise<void> {
  for (let number = 0; ; number++) {
    const word = `${round}.${writer.id}.${number};`
    try {
      await writer.client.edit((doc) => {
        const text = writer.place(doc)
        text.insert(text.length, word)
      })
    } catch {
      return
    }
    writer.saved.push(word)
  }
}

/** The words that this writer saw come from the server: all in the other tab, and those of others in their own. */
export function seenBy({ client, otherTab, place, id }: Writer): string[] {
  const ofOthers = wordsOf(place(client.doc).toString()).filter((word) => !word.includes(`.${id}.`))
  return [...wordsOf(place(otherTab.doc).toString()), ...ofOthers]
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/\d+\.[a-z0-9]+\.\d+;/g) ?? []
}

/** A command with the answer it got. */
export interface AnsweredCommand {
  id: string
  type: 'startTimer' | 'stopTimer'
  answer: CommandAnswer
}

/** Starts and stops the timer until the connection is lost; answers what was answered. */
export async function commandUntilLost(client: LiveClient, makeId: () => string): Promise<AnsweredCommand[]> {
  const answered: AnsweredCommand[] = []
  for (let number = 0; client.connected; number++) {
    const type = number % 2 === 0 ? 'startTimer' : 'stopTimer'
    const id = makeId()
    const lost = client.waitFor((one) => !one.connected, 'the connection to be lost', 120_000)
    const answer = await Promise.race([give(client, type, id), lost.then(() => null)]).catch(() => null)
    if (answer === null) break
    answered.push({ id, type, answer })
  }
  return answered
}

/** Gives one of these commands. */
export function give(client: LiveClient, type: AnsweredCommand['type'], id: string): Promise<CommandAnswer> {
  return client.command(type === 'startTimer' ? { type, seconds: 60 } : { type }, id)
}
