import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { CommandAnswer, Focus } from '@rondom/shared/wire/live.ts'
import { NO_CONFERENCE, useConference } from './conference-store.ts'
import { followDocuments } from './follow-documents.ts'
import { type LiveConference, startLiveConference } from './live-conference.ts'

let current: LiveConference | null = null

/**
 * Connects to a conference and keeps the stores of this folder filled until the returned function is called.
 * One conference at a time. What is unsaved at leaving is still sent.
 */
export function enterConference(id: ConferenceId): () => void {
  useConference.setState({ ...NO_CONFERENCE, conferenceId: id }, true)
  const stopDocuments = followDocuments(id)
  const live = startLiveConference(id)
  current = live
  return () => {
    live.leave()
    stopDocuments()
    if (current !== live) return
    current = null
    useConference.setState(NO_CONFERENCE, true)
  }
}

/** Sends a command and resolves with the server's answer; while offline it waits and is sent then. */
export async function sendCommand(command: Command): Promise<CommandAnswer> {
  if (current !== null) return current.command(command)
  const refusal = refuse('not_found')
  return { ok: false, refusal, sentence: refusalSentence(refusal) }
}

/** Tells what has the focus, for the others' presence. At most a few times a second; never text. */
export function sendFocus(focus: Focus): void {
  current?.focus(focus)
}
