import type { Command } from '@rondom/shared/domain/commands.ts'
import type { PlayTable } from './table.ts'

/** Gives a command as somebody at the table, by their id in the case, and resolves when the facilitator has heard of it. */
export async function giveFor({ clientOf, facilitator }: PlayTable, id: string, command: Command): Promise<void> {
  const n = await clientOf(id).must(command)
  await facilitator.waitFor(({ state }) => state.n >= n, `event ${n}`)
}
