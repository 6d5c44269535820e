import { documentClient } from '../kit/index.ts'
import { seesDerived } from './judging-parties.ts'
import type { PlayTable } from './table.ts'

/** Who could open the shared text of the judgement though nothing of it is for them, one line each. */
export async function tableKeptShut({ server, played, players }: PlayTable): Promise<string[]> {
  const lines: string[] = []
  for (const { client } of players.filter(({ reader }) => !seesDerived(played, reader))) {
    const opened = await documentClient(server, client.person, 'table').catch(() => null)
    opened?.close()
    if (opened !== null) lines.push(`${client.person.name}: de tekst van het oordeel ging open`)
  }
  return lines
}
