import { type DerivedItem, dissentItem, judgementItem } from '@rondom/shared/domain/derived.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { PlayedCase } from './case-shape.ts'
import { giveFor } from './give.ts'
import { facilitatorOf } from './plan-people.ts'
import type { PlayTable } from './table.ts'

/** "Ook voor …": the facilitator opens to somebody what is closed to them, item by item: what is chosen. */
export async function releaseItems(table: PlayTable, chosen: (item: string) => boolean): Promise<void> {
  const { played } = table
  for (const { item, toId } of played.releases.filter((one) => chosen(one.item))) {
    const to = table.clientOf(toId).person.participantId
    await giveFor(table, facilitatorOf(played), { type: 'release', item: itemOn(table, item), to })
  }
}

/** The name that something of the case has in the conference. */
function itemOn(table: PlayTable, caseItem: string): DerivedItem {
  const { played, facilitator } = table
  const { state, texts } = facilitator
  const [kind = '', caseId = ''] = caseItem.split(':')
  const version = state.judgements.at(-1)?.version ?? 0
  if (kind === 'judgement') return judgementItem(version)
  if (kind === 'dissent') return dissentItem(version, partyOf(table, caseId))
  const words = wordsOf(played, kind, caseId)
  const things: Record<string, [string, TextId][]> = {
    difference: Object.values(state.differences).map(({ id, title }) => [id, title]),
    decision: Object.values(state.decisions).map(({ id, question }) => [id, question]),
    need: Object.values(state.needs).map(({ id, text }) => [id, text]),
    action: Object.values(state.actions).map(({ id, what }) => [id, what]),
  }
  const id = things[kind]?.find(([, text]) => texts[text] === words)?.[0]
  if (id === undefined) throw new Error(`R57: "${caseItem}" is er niet om open te stellen.`)
  return `${kind}:${id}` as DerivedItem
}

function wordsOf(played: PlayedCase, kind: string, caseId: string): string | undefined {
  const words: Record<string, { id: string; words: string }[]> = {
    difference: played.differences.map(({ id, title }) => ({ id, words: title })),
    decision: played.keyDecisions.map(({ id, question }) => ({ id, words: question })),
    need: played.needs.map(({ id, text }) => ({ id, words: text })),
    action: played.actions.map(({ id, what }) => ({ id, words: what })),
  }
  return words[kind]?.find(({ id }) => id === caseId)?.words.trim()
}

function partyOf({ facilitator: { state }, clientOf }: PlayTable, caseId: string): string {
  return state.participants[clientOf(caseId).person.participantId]?.partyId ?? ''
}
