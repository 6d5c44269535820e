import type { SignedPerspective } from '@rondom/server/conference/ports.ts'
import { CAST, JUDGEMENT, PARTIES, recordParticipant, recordParty } from '@rondom/server/conference/rehearsal/cast.ts'
import { ESTABLISH } from '@rondom/server/conference/rehearsal/closed.ts'
import { FORWARD, NO_DANGER } from '@rondom/server/conference/rehearsal/held-until.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import * as fc from 'fast-check'
import { anyCommand } from './any-command.ts'
import { anyPerspective } from './any-perspective.ts'
import { anyJudgement } from './judging-commands.ts'
import type { LiveTable } from './live-table.ts'
import { POOL } from './pool.ts'
import { anyLookBack, type LookBack, lookBack } from './random-closing.ts'
import { anyTalk, type Talk, talk } from './random-talk.ts'

/** One thing that happens in a random conference. */
export type Step =
  | { kind: 'command'; actor: string | null; command: Command }
  | { kind: 'judgement'; content: JudgementContent }
  /** What the phase asks of the whole table, said one after the other. */
  | { kind: 'talk'; said: Talk }
  /** The table looks back on the day. */
  | { kind: 'lookBack'; said: LookBack }
  | { kind: 'arrive' | 'admitDirectly'; who: string }
  | { kind: 'write'; partyId: string; round: number; content: SignedPerspective }
  /** Somebody of a new organisation is added and comes in: after the reveal they write blind. */
  | { kind: 'latecomer'; who: string; partyId: string }
  /** Mends what is missing and goes one phase on, so that random conferences come to their later phases. */
  | { kind: 'moveOn' }

/** A step by anyone; half of all commands are the facilitator's, who can do most. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      actor: fc.option(fc.constantFrom(...POOL.participants), { nil: null, freq: 2 }),
      command: anyCommand,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('arrive' as const, 'admitDirectly' as const),
      who: fc.constantFrom(...POOL.participants),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      partyId: fc.constantFrom(...POOL.parties, ...POOL.members),
      round: fc.constantFrom(1, 1, 2),
      content: anyPerspective,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('judgement' as const), content: anyJudgement }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('talk' as const), said: anyTalk }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lookBack' as const), said: anyLookBack }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('latecomer' as const),
      who: fc.constantFrom(...POOL.participants.slice(-4)),
      partyId: fc.constantFrom(...POOL.parties.slice(-2)),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'moveOn' as const }) },
)

/** A conference that has come some way, in which every party has written something, and what happens then. */
export const anyConference = fc.record({
  start: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
    { weight: 3, arbitrary: fc.integer({ min: 3, max: 5 }) },
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 8, max: 10 }) },
  ),
  writings: fc.array(anyPerspective, { minLength: 5, maxLength: 5 }),
  steps: fc.array(anyStep, { minLength: 20, maxLength: 60 }),
})

/** Brings a prepared table to where a random conference starts. */
export async function begin(
  table: LiveTable,
  { start, writings }: { start: number; writings: readonly SignedPerspective[] },
): Promise<void> {
  Object.values(PARTIES).forEach((partyId, index) => {
    const content = writings[index]
    if (content !== undefined) table.documents.write(`perspective/${partyId}`, content)
  })
  for (let index = 0; index < start; index += 1) await moveOn(table)
}

/** Lets a step happen. Tells whether it was a command, and whether that was refused. */
export async function happens(table: LiveTable, step: Step): Promise<'taken' | 'refused' | 'no command'> {
  switch (step.kind) {
    case 'command': {
      const answer = await table.give(step.actor ?? leader(table), aboutSomeNote(table, step.command))
      return answer.ok ? 'taken' : 'refused'
    }
    case 'write': {
      const { partyId, round, content } = step
      table.documents.write(documentName({ kind: 'perspective', partyId, round }), content)
      return 'no command'
    }
    case 'judgement':
      table.documents.writeJudgement(step.content)
      return 'no command'
    case 'talk':
      await talk(table, leader(table), step.said)
      return 'no command'
    case 'lookBack':
      await lookBack(table, leader(table), step.said)
      return 'no command'
    case 'latecomer': {
      const { who, partyId } = step
      await table.give(leader(table), recordParty({ id: partyId, organisationType: 'social_support' }))
      await table.give(leader(table), recordParticipant({ id: who, role: 'professional', partyId }))
      await table.host.admitDirectly(who, null)
      return 'no command'
    }
    case 'moveOn':
      await moveOn(table)
      return 'no command'
    default:
      await table.host[step.kind](step.who, 'session')
      return 'no command'
  }
}

/** A command about a note means one that exists, where there is any: otherwise nearly all would be refused. */
function aboutSomeNote(table: LiveTable, command: Command): Command {
  if (command.type === 'recordDifference') return aboutSomeNotes(table, command)
  if (!('noteId' in command)) return command
  const existing = Object.keys(table.host.state.notes)
  const noteId = existing[POOL.notes.indexOf(command.noteId) % existing.length]
  return noteId === undefined ? command : { ...command, noteId }
}

/** Notes for a difference; now and then one that does not exist. */
function aboutSomeNotes(table: LiveTable, command: CommandOf<'recordDifference'>): Command {
  const existing = Object.keys(table.host.state.notes)
  const noteIds = command.difference.noteIds.map((id) => existing[POOL.notes.indexOf(id) % existing.length] ?? id)
  return { ...command, difference: { ...command.difference, noteIds } }
}

/** Who leads now. */
function leader(table: LiveTable): string {
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
