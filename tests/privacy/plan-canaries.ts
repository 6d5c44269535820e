import { judgementText, meaningText } from '@rondom/shared/board/judgement.ts'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { documentClient } from '../kit/index.ts'
import { giveTurns } from '../play/differing-steps.ts'
import { forward, memberNamed } from '../play/steps.ts'
import type { PlayTable } from '../play/table.ts'
import { type Canary, canaryText } from './canaries.ts'

/** Who reads what derives from the table while something is kept from the mother; the network reads none of it. */
const WORKING = ['gd', 'lt', 'pol', 'sch']
const READING = [...WORKING, 'tm']

/** A canary of the plan, for these alone. */
function planted(what: string, ...readers: string[]): Canary {
  return { text: canaryText(what), what, before: readers, after: readers }
}

/** From the reveal to the key decisions; the judgement is a canary too. */
export async function plantInJudgement(table: PlayTable): Promise<Canary[]> {
  const { facilitator, server } = table
  await giveTurns(table)
  await forward(table, 'differing')
  await forward(table, 'judging')
  const judgement = planted('oordeel', ...READING)
  const position = planted('positie', ...READING)
  const onTable = await documentClient(server, facilitator.person, 'table')
  await onTable.edit((doc) => {
    judgementText(doc, 'judgement').insert(0, judgement.text)
    judgementText(doc, 'dangerStatement').insert(0, 'Kim schrikt.')
    judgementText(doc, 'safetyGoal').insert(0, 'Kim slaapt.')
    meaningText(doc, memberNamed(table, 'kind')).insert(0, 'Kim weet waar zij slaapt.')
  })
  onTable.close()
  await facilitator.must({ type: 'putToPositions' })
  await table.everyoneUpToDate()
  const taken = { version: 1, kind: 'supports', motivation: position.text, dissent: null } as const
  await table.clientOf('sch').must({ type: 'takePosition', ...taken })
  await facilitator.must({ type: 'revealPositions', reason: 'Genoeg gewacht.' })
  await facilitator.must({ type: 'revealPositionReasons' })
  await forward(table, 'deciding')
  return [judgement, position]
}

/** A key decision of the team manager, with an advice that is not followed. */
export async function plantInDecision(table: PlayTable): Promise<Canary[]> {
  const decision = ['vraag', 'advies', 'uitkomst', 'redenen', 'afwijking'].map((what) => planted(what, ...READING))
  const [question, advice, outcome, reasons, deviation] = decision.map(({ text }) => text)
  const [id, consultationId] = [newId('decision'), newId('consultation')]
  const [manager, school] = [table.clientOf('tm'), table.clientOf('sch')]
  const asked = { id: consultationId, kind: 'organisation', who: 'school', required: true } as const
  await table.facilitator.must({
    type: 'recordDecision',
    decision: {
      ...{ id, typeId: OTHER_DECISION.id, question: question!, deciderId: manager.person.participantId },
      ...{ authority: 'teammanager', legalFrame: 'voluntary' },
      consultations: [{ ...asked, participantId: school.person.participantId }],
    },
  })
  const on = table.played.conferenceOn
  await table.everyoneUpToDate()
  await school.must({ type: 'giveAdvice', decisionId: id, consultationId, advice: advice!, on })
  const written = { decisionId: id, outcome: outcome!, reasons: reasons!, reconsiderOn: null }
  await manager.must({ type: 'writeOutcome', ...written })
  const other = { notFollowed: [consultationId], deviation: deviation! }
  await manager.must({ type: 'takeDecision', decisionId: id, on, ...other })
  return decision
}

/** A need that stays open, what each of three people does, and why one of them does not. */
export async function plantInPlan(table: PlayTable): Promise<Canary[]> {
  await forward(table, 'planning')
  const need = ['nodig', 'voor wie', 'waarom open', 'overbrugging'].map((what) => planted(what, ...READING))
  const [text, forWhom, reason, bridging] = need.map((one) => one.text)
  const asked = planted('netwerk gevraagd', ...READING)
  const declined = planted('waarom niet', ...READING)
  const needId = newId('need')
  const rest = { memberIds: [memberNamed(table, 'kind')], noteIds: [], adulthood: null, earlierId: null }
  await table.keyWorker.must({ type: 'recordNeed', need: { id: needId, text: text!, forWhom: forWhom!, ...rest } })
  const owned = { needId, bottleneck: 'waiting_list', ownerId: table.keyWorker.person.participantId } as const
  await table.keyWorker.must({ type: 'recordOpenNeed', openNeed: { ...owned, reason: reason!, bridging: bridging! } })
  await table.keyWorker.must({ type: 'answerNetworkAsked', asked: true, words: asked.text })
  const actions: Canary[] = []
  for (const owner of ['pol', 'oma', 'moeder']) {
    const what = planted(`actie van ${owner}`, ...READING, owner)
    const sign = planted(`teken van ${owner}`, ...READING, owner)
    const action = actionOf(table, owner, needId, [what.text, sign.text])
    await table.facilitator.must(action)
    await table.everyoneUpToDate()
    const { id: actionId } = action.action
    const client = table.clientOf(owner)
    if (owner === 'pol') await client.must({ type: 'declineAction', actionId, reason: declined.text })
    else await client.must({ type: 'acceptAction', actionId, revision: 1 })
    actions.push(what, sign)
  }
  await table.keyWorker.must({ type: 'planFollowUp', on: table.played.reviewOn })
  return [...need, asked, declined, ...actions]
}

function actionOf(
  table: PlayTable,
  owner: string,
  needId: string,
  [what = '', visibleSign = '']: string[],
): CommandOf<'recordAction'> {
  const { participantId } = table.clientOf(owner).person
  const rest = { kind: 'do', dueOn: table.played.reviewOn, buddyId: null } as const
  return {
    type: 'recordAction',
    action: { id: newId('action'), needIds: [needId], what, visibleSign, ownerId: participantId, ...rest },
  }
}

/** Everyone's own line, shared later with who works there; a summary for the mother alone and one for the others. */
export async function plantInClosing(table: PlayTable): Promise<Canary[]> {
  await forward(table, 'closing')
  const lines: Canary[] = []
  for (const { reader, client } of table.players) {
    const line = { ...planted(`terugblik van ${reader.name}`, reader.id), after: [...new Set([...WORKING, reader.id])] }
    const reflection = { id: newId('reflection'), question: 'Wat verraste je?', text: line.text, shareable: true }
    await client.must({ type: 'writeReflection', reflection })
    lines.push(line)
  }
  const mother = { ...planted('verslag voor moeder', ...WORKING), after: [...READING, 'moeder'] }
  const rest = { ...planted('verslag voor de anderen', ...WORKING), after: READING }
  await writeSummary(table, ['moeder'], mother)
  await writeSummary(table, ['kind', 'vader'], rest)
  await table.everyoneUpToDate()
  return [...lines, mother, rest]
}

async function writeSummary(table: PlayTable, forWhom: string[], { text }: Canary): Promise<void> {
  const summary = { id: newId('summary'), forIds: forWhom.map((id) => memberNamed(table, id)), text }
  await table.facilitator.must({ type: 'writeSummary', summary })
}

/** Shares, approves and establishes, and adds something to the record. */
export async function plantInRecord(table: PlayTable): Promise<Canary[]> {
  const { facilitator, keyWorker } = table
  await facilitator.must({ type: 'shareReflections' })
  for (const { id, revision } of Object.values(facilitator.state.summaries)) {
    await keyWorker.must({ type: 'approveSummary', summaryId: id, revision })
  }
  await facilitator.must({ type: 'establishRecord' })
  const amendment = planted('aanvulling', ...READING)
  const added = { id: newId('amendment'), kind: 'amendment', memberId: null, text: amendment.text } as const
  await table.clientOf('sch').must({ type: 'addAmendment', amendment: added })
  await table.everyoneUpToDate()
  return [amendment]
}
