import type { Command, IdentifiedCommand } from '@rondom/shared/domain/commands.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer, Refused } from '@rondom/shared/wire/live.ts'

/** Sends one command; calls `answered` with the server's answer, or `lost` when none came in time. */
export type SendCommand = (
  command: IdentifiedCommand,
  answered: (answer: CommandAnswer) => void,
  lost: () => void,
) => void

/** Commands on their way. Each keeps its id until it is answered, so that sending it again does nothing twice. */
export interface CommandQueue {
  /** Resolves with the server's answer, however often the connection is lost in between. */
  add(command: Command): Promise<CommandAnswer>
  /** The connection is there: everything unanswered goes, in its order. */
  open(): void
  /** The connection is gone: what was on its way goes again after `open`. */
  interrupt(): void
  /** No answer will come any more; everything unanswered, and what is added later, resolves with this refusal. */
  end(refused: Refused): void
  size(): number
}

interface Pending {
  command: IdentifiedCommand
  resolve: (answer: CommandAnswer) => void
  /** Counts sendings, so that a late "lost" of an earlier one is not heard. */
  sending: number
}

/** `onSize` hears how many commands are unanswered, after each change. */
export function createCommandQueue(send: SendCommand, onSize: (size: number) => void): CommandQueue {
  const pending = new Map<string, Pending>()
  let isOpen = false
  let ended: Refused | null = null

  function settle(id: string, answer: CommandAnswer): void {
    const entry = pending.get(id)
    if (entry === undefined) return
    pending.delete(id)
    onSize(pending.size)
    entry.resolve(answer)
  }

  function dispatch(entry: Pending): void {
    if (!isOpen) return
    entry.sending += 1
    const { sending } = entry
    send(
      entry.command,
      (answer) => settle(entry.command.id, answer),
      () => {
        if (pending.has(entry.command.id) && entry.sending === sending) dispatch(entry)
      },
    )
  }

  return {
    add(command) {
      if (ended !== null) return Promise.resolve(ended)
      const identified: IdentifiedCommand = { ...command, id: newId('command') }
      return new Promise((resolve) => {
        const entry = { command: identified, resolve, sending: 0 }
        pending.set(identified.id, entry)
        onSize(pending.size)
        dispatch(entry)
      })
    },
    open() {
      if (isOpen) return
      isOpen = true
      for (const entry of [...pending.values()]) dispatch(entry)
    },
    interrupt() {
      isOpen = false
      for (const entry of pending.values()) entry.sending += 1
    },
    end(refused) {
      isOpen = false
      ended = refused
      for (const id of [...pending.keys()]) settle(id, refused)
    },
    size: () => pending.size,
  }
}
