import type { Command } from '@rondom/shared/domain/commands.ts'
import { notify } from '../ui/notices.ts'
import { sendCommand } from './control.ts'

/** Sends a command and shows the sentence of a refusal. Resolves with true when it took effect. */
export function useCommand(): (command: Command) => Promise<boolean> {
  return askCommand
}

async function askCommand(command: Command): Promise<boolean> {
  const answer = await sendCommand(command)
  if (!answer.ok) notify({ kind: 'refusal', sentence: answer.sentence })
  return answer.ok
}
