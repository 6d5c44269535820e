import type { SignedPerspective } from '@rondom/server/conference/ports.ts'
import { card, PARTIES, recordParticipant, recordParty } from '@rondom/server/conference/rehearsal/cast.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import * as fc from 'fast-check'
import { anyCommand } from './any-command.ts'
import { anyPerspective } from './any-perspective.ts'
import { anyJudgement } from './judging-commands.ts'
import type { LiveTable } from './live-table.ts'
import { leader, moveOn } from './move-on.ts'
import { POOL } from './pool.ts'
import { anyLookBack, type LookBack, lookBack } from './random-closing.ts'
import { anyPlan, type Plan, plan } from './random-plan.ts'
import { anyTakingBack, type TakingBack, takeBack } from './random-taking-back.ts'
import { anyTalk, type Talk, talk } from './random-talk.ts'
import { newWords } from './random-words.ts'

/** One thing that happens in a random conference. */
export type Step =
  | { kind: 'command'; actor: string | null; command: Command }
  /** The first of these commands that this person can give now at all. */
  | { kind: 'allowed'; actor: string | null; commands: Command[] }
  | { kind: 'judgement'; content: JudgementContent }
  /** What the phase asks of the whole table, said one after the other. */
  | { kind: 'talk'; said: Talk }
  /** The table decides and agrees who does what. */
  | { kind: 'plan'; said: Plan }
  /** Something that stands is taken back. */
  | { kind: 'takeBack'; said: TakingBack }
  /** The table looks back on the day. */
  | { kind: 'lookBack'; said: LookBack }
  | { kind: 'arrive' | 'admitDirectly'; who: string }
  | { kind: 'write'; partyId: string; round: number; content: SignedPerspective }
  /** Somebody of a new organisation is added and comes in: after the reveal they write blind. */
  | { kind: 'latecomer'; who: string; partyId: string }
  /** Mends what is missing and goes one phase on, so that random conferences come to their later phases. */
  | { kind: 'moveOn' }

/** Anyone; half of all commands are the facilitator's, who can do most. */
const actor = fc.option(fc.constantFrom(...POOL.participants), { nil: null, freq: 2 })

/** A step by anyone. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('command' as const), actor, command: anyCommand }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('allowed' as const),
      actor,
      commands: fc.array(anyCommand, { minLength: 6, maxLength: 6 }),
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
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('plan' as const), said: anyPlan }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), said: anyTakingBack }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lookBack' as const), said: anyLookBack }) },
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
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 7 }) },
    { weight: 2, arbitrary: fc.integer({ min: 3, max: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 7, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9, max: 10 }) },
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
    // Something lies on the table for everyone, to differ about.
    const plain = card({ text: newWords('kaartje') })
    if (content === undefined) return
    table.documents.write(`perspective/${partyId}`, { ...content, cards: [...content.cards, plain] })
  })
  for (let index = 0; index < start; index += 1) await moveOn(table)
}

/** Lets a step happen. Tells whether it was a command, and whether that was refused. */
export async function happens(table: LiveTable, step: Step): Promise<'taken' | 'refused' | 'no command'> {
  switch (step.kind) {
    case 'command':
      return give(table, step.actor ?? leader(table), step.command)
    case 'allowed': {
      const by = step.actor ?? leader(table)
      const { commands } = await table.host.abilitiesFor(by)
      const [first] = step.commands
      const command = step.commands.find(({ type }) => commands[type] === null) ?? first
      return command === undefined ? 'no command' : give(table, by, command)
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
    case 'plan':
      await plan(table, leader(table), step.said)
      return 'no command'
    case 'takeBack':
      await takeBack(table, leader(table), step.said)
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

async function give(table: LiveTable, by: string, command: Command): Promise<'taken' | 'refused'> {
  const answer = await table.give(by, aboutSomething(table, command))
  return answer.ok ? 'taken' : 'refused'
}

/** What a random command speaks of is mostly there. */
function aboutSomething(table: LiveTable, command: Command): Command {
  const { actions, summaries } = table.host.state
  if (command.type === 'recordNeed') {
    const { need } = command
    return { ...command, need: { ...need, noteIds: existingNotes(table, need.noteIds), earlierId: null } }
  }
  if (command.type === 'acceptAction') {
    return { ...command, revision: aboutRevision(actions[command.actionId], command.revision) }
  }
  if (command.type === 'approveSummary') {
    return { ...command, revision: aboutRevision(summaries[command.summaryId], command.revision) }
  }
  return aboutSomeNote(table, command)
}

/** Mostly the revision that stands; now and then the one before it, or one to come. */
function aboutRevision(thing: { revision: number } | undefined, drawn: number): number {
  const last = thing?.revision ?? 1
  return drawn === 1 ? last : drawn === 2 ? Math.max(1, last - 1) : last + 1
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
  const { difference } = command
  return { ...command, difference: { ...difference, noteIds: existingNotes(table, difference.noteIds) } }
}

function existingNotes(table: LiveTable, noteIds: readonly NoteId[]): NoteId[] {
  const existing = Object.keys(table.host.state.notes)
  return noteIds.map((id) => existing[POOL.notes.indexOf(id) % existing.length] ?? id)
}
