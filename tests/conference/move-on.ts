import { CAST, JUDGEMENT } from '@rondom/server/conference/rehearsal/cast.ts'
import { ESTABLISH } from '@rondom/server/conference/rehearsal/closed.ts'
import { FORWARD, NO_DANGER } from '@rondom/server/conference/rehearsal/held-until.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import type { LiveTable } from './live-table.ts'

/** Who leads now. */
export function leader(table: LiveTable): string {
  const people = Object.values(table.host.state.participants)
  return people.find(({ role }) => role === 'facilitator')?.id ?? CAST.facilitator
}

/** Does everything that stands in the way of the next phase as far as commands can, and goes there. */
export async function moveOn(table: LiveTable): Promise<void> {
  const { exit } = await table.host.abilitiesFor(leader(table))
  for (const item of exit?.blocking ?? []) await mend(table, item)
  const isClosing = table.host.state.phase === 'closing'
  await table.give(leader(table), isClosing ? ESTABLISH : ({ ...FORWARD, reason: 'verder' } as Command))
}

async function mend(table: LiveTable, { code, aboutId }: Missing): Promise<void> {
  const id = aboutId ?? ''
  const lead = leader(table)
  switch (code) {
    case 'danger_check':
    case 'danger_plan':
      await table.give(lead, NO_DANGER)
      return
    case 'check_in': {
      const answer = await table.give(id, { type: 'checkIn', line: 'hier', informationLimit: '' })
      if (!answer.ok) await table.give(lead, { type: 'recordAttendance', participantId: id, attendance: 'absent' })
      return
    }
    case 'voice':
      await table.give(lead, { type: 'recordVoiceMissing', memberId: id, reason: 'niet gevraagd' })
      return
    case 'turn':
      await table.give(lead, { type: 'giveTurn', partyId: id })
      await table.give(lead, { type: 'endTurn', passed: true })
      return
    case 'silent_round':
      await table.give(lead, { type: 'reveal', reason: 'verder' })
      return
    case 'difference_result':
      await table.give(lead, {
        type: 'concludeDifference',
        differenceId: id,
        result: 'blijft staan',
        resultKind: 'both_stand',
      })
      return
    case 'judgement_part':
    case 'child_meaning':
    case 'open_question_uncertainty':
      table.documents.writeJudgement(completeJudgement(table.host.state))
      return
    case 'judgement_not_put':
    case 'judgement_changed':
      await table.give(lead, { type: 'putToPositions' })
      await table.give(lead, { type: 'revealPositions', reason: 'verder' })
      return
    case 'positions_not_shown':
    case 'position':
      await table.give(lead, { type: 'revealPositions', reason: 'verder' })
      return
    case 'follow_up':
      await table.give(lead, { type: 'planFollowUp', on: '2026-09-01' })
      return
    case 'decision_outcome':
      await table.give(lead, { type: 'withdrawDecision', decisionId: id })
      return
    case 'need_unanswered':
      await table.give(lead, { type: 'withdrawNeed', needId: id })
      return
    case 'action_without_need':
    case 'action_unanswered':
      await table.give(lead, { type: 'withdrawAction', actionId: id })
      return
    case 'summary':
    case 'summary_approval':
      await mendSummaries(table)
      return
    default:
  }
}

/** Every summary is approved that can be, and who has none gets a reason. */
async function mendSummaries(table: LiveTable): Promise<void> {
  const { summaries, members, participants } = table.host.state
  const approver = Object.values(participants).find(({ role }) => role === 'keyWorker')?.id ?? leader(table)
  for (const { id, revision } of Object.values(summaries)) {
    await table.give(approver, { type: 'approveSummary', summaryId: id, revision })
    if (table.host.state.summaries[id]?.approvedBy === null) {
      await table.give(leader(table), { type: 'withdrawSummary', summaryId: id })
    }
  }
  for (const memberId of Object.keys(members)) {
    await table.give(leader(table), { type: 'recordSummaryMissing', memberId, reason: 'wil er geen' })
  }
}

/** A judgement that can be put to positions: for every child, and with every open question. */
function completeJudgement(state: ConferenceState): JudgementContent {
  const open = Object.values(state.differences).filter(({ resultKind }) => resultKind === 'open_question')
  return {
    ...JUDGEMENT,
    uncertainties: open.map(({ id }, index) => ({
      id: idOf('uncertainty', `open${index}x`),
      text: 'wat we niet weten',
      differenceId: id,
    })),
    meanings: Object.fromEntries(Object.keys(state.members).map((id) => [id, 'wat dit betekent'])),
  }
}
