import { addUncertainty, judgementText, meaningText, uncertaintyMaps } from '@rondom/shared/board/judgement.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import * as Y from 'yjs'
import { documentClient } from '../kit/index.ts'
import { earlierVersion } from './earlier-version.ts'
import { NOT_IN_CASE, typedUncertainties } from './filled-judgement.ts'
import { forward } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Two people write the judgement, the line of it together. */
export async function writeJudgement(table: PlayTable): Promise<void> {
  const { played, server, facilitator, keyWorker } = table
  await forward(table, 'judging')
  const { dangerStatement, safetyGoal } = played.judgement
  const text = earlierVersion(played)?.judgement.text ?? played.judgement.text
  const half = text.indexOf(' ', text.length / 2)
  const first = await documentClient(server, facilitator.person, 'table')
  const second = await documentClient(server, keyWorker.person, 'table')
  try {
    await first.edit((doc) => judgementText(doc, 'judgement').insert(0, text.slice(0, half)))
    await second.waitFor(({ doc }) => judgementText(doc, 'judgement').length === half, 'what the other wrote')
    await Promise.all([
      first.edit((doc) => {
        judgementText(doc, 'dangerStatement').insert(0, dangerStatement)
        for (const memberId of childrenOf(table)) meaningText(doc, memberId).insert(0, NOT_IN_CASE)
      }),
      second.edit((doc) => {
        judgementText(doc, 'judgement').insert(half, text.slice(half))
        judgementText(doc, 'safetyGoal').insert(0, safetyGoal)
        judgementText(doc, 'explanation').insert(0, NOT_IN_CASE)
      }),
    ])
    await second.edit((doc) => writeUncertainties(table, doc))
  } finally {
    first.close()
    second.close()
  }
}

/** The key worker writes the line anew, as the last version has it. */
export async function rewriteLine({ played, server, keyWorker }: PlayTable): Promise<void> {
  const client = await documentClient(server, keyWorker.person, 'table')
  try {
    await client.edit((doc) => {
      const line = judgementText(doc, 'judgement')
      line.delete(0, line.length)
      line.insert(0, played.judgement.text)
    })
  } finally {
    client.close()
  }
}

/** The facilitator puts what stands on the table to positions. */
export async function putToPositions(table: PlayTable): Promise<void> {
  await table.facilitator.must({ type: 'putToPositions' })
  await table.everyoneUpToDate()
}

function writeUncertainties({ played, facilitator }: PlayTable, doc: Y.Doc): void {
  const { state, texts } = facilitator
  for (const { text, differenceId } of typedUncertainties(played)) {
    const title = played.differences.find(({ id }) => id === differenceId)?.title.trim()
    const difference = Object.values(state.differences).find((one) => texts[one.title] === title)
    addUncertainty(doc, newId('uncertainty'), difference?.id ?? null)
    const field = uncertaintyMaps(doc).at(-1)?.get('text')
    if (field instanceof Y.Text) field.insert(0, text)
  }
}

function childrenOf({ facilitator }: PlayTable): string[] {
  return Object.values(facilitator.state.members)
    .filter(({ kind }) => kind === 'child')
    .map(({ id }) => id)
}
