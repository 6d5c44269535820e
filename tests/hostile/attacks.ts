import assert from 'node:assert/strict'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { bounded, DocumentRefused, documentClient } from '../kit/index.ts'
import { FLOODS } from './floods.ts'
import { FORGED_CHANGES, type ForgedChange } from './forged-changes.ts'
import { type Attack, type Ground, refusedChangesOf, textHash } from './ground.ts'

/** Every attack, forged changes first. */
export const ATTACKS: readonly Attack[] = [
  ...FORGED_CHANGES.map((forged) => ({ name: forged.name, run: (ground: Ground) => sendThrice(ground, forged) })),
  ...FLOODS,
]

/**
 * Sends a forged change three times: each time it is refused by its name, the third ends the connection and leaves
 * an entry in the audit, unless it is nobody's fault; and who was refused can begin afresh.
 */
async function sendThrice(ground: Ground, { update, refusal, isNoFault = false }: ForgedChange): Promise<void> {
  const { server, attacker, name, victim } = ground
  const entries = refusedChangesOf(server, attacker)
  const client = await documentClient(server, attacker, name)
  for (let time = 1; time <= 3; time += 1) {
    const answer = await client.sendUpdate(update(victim.doc)).then(
      () => 'saved',
      (error) => (error instanceof DocumentRefused ? error.refusal.code : String(error)),
    )
    assert.equal(answer, refusal)
  }
  if (isNoFault) {
    assert.equal(client.closed, null)
    assert.equal(refusedChangesOf(server, attacker), entries)
    client.close()
  } else {
    const { code } = await client.waitFor(() => client.closed, 'the server to close it')
    assert.equal(code, CLOSE.abuse)
    await bounded(entryAfter(ground, entries), 'the entry in the audit')
  }
  const afresh = await documentClient(server, attacker, name)
  assert.equal(textHash(afresh.doc), textHash(victim.doc), 'who was refused cannot begin afresh')
  afresh.close()
}

async function entryAfter({ server, attacker }: Ground, before: number): Promise<void> {
  while (refusedChangesOf(server, attacker) <= before) await new Promise((resolve) => setTimeout(resolve, 20))
}
