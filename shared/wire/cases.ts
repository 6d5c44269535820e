import { z } from 'zod'
import { ACTION_KINDS, ACTION_STATUSES } from '../domain/actions.ts'
import { COVERAGES } from '../domain/coverage.ts'
import { TIMELINE_KINDS } from '../domain/meeting.ts'
import { BOTTLENECKS } from '../domain/needs.ts'
import { ORGANISATION_TYPES } from '../domain/organisations.ts'
import { CONFERENCE_ROLES } from '../domain/people.ts'
import { PHASES } from '../domain/phases.ts'
import { TASK_KINDS } from '../domain/tasks.ts'
import { id } from './values.ts'

/** GET /api/tasks → TaskEntry[]: what waits for who asks, over all their conferences, due first first. */
export const taskEntrySchema = z.object({
  kind: z.enum(TASK_KINDS),
  conferenceId: id('conference'),
  code: z.string(),
  aboutId: z.string(),
  /** Null for what was erased, or has no words. */
  words: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** Its day is past. */
  isOverdue: z.boolean(),
})
export type TaskEntry = z.infer<typeof taskEntrySchema>

const actionEntry = z.object({
  id: id('action'),
  what: z.string().nullable(),
  kind: z.enum(ACTION_KINDS),
  owner: z.string(),
  buddy: z.string().nullable(),
  dueOn: z.string(),
  visibleSign: z.string().nullable(),
  status: z.enum(ACTION_STATUSES),
})

/** What one conference of the case agreed, as far as who asks may see it. */
const caseConference = z.object({
  id: id('conference'),
  conferenceOn: z.string(),
  phase: z.enum(PHASES),
  closedEarly: z.boolean(),
  question: z.string().nullable(),
  followUpOn: z.string().nullable(),
  needs: z.array(
    z.object({
      id: id('need'),
      text: z.string().nullable(),
      forWhom: z.string().nullable(),
      /** Null for who may not see every action: it would tell them wrong. */
      coverage: z.enum(COVERAGES).nullable(),
      open: z
        .object({
          bottleneck: z.enum(BOTTLENECKS),
          reason: z.string().nullable(),
          bridging: z.string().nullable(),
          owner: z.string(),
        })
        .nullable(),
      actions: z.array(actionEntry),
    }),
  ),
  /** Actions that serve no need that who asks may see. */
  otherActions: z.array(actionEntry),
})
export type CaseConference = z.infer<typeof caseConference>
export type CaseActionEntry = z.infer<typeof actionEntry>

/** GET /api/cases/:id → CaseOverview, for whoever has a seat at one of its conferences; others find nothing (404). */
export const caseOverviewSchema = z.object({
  id: id('case'),
  code: z.string(),
  municipality: z.string(),
  firstConcernOn: z.string().nullable(),
  triggerOn: z.string().nullable(),
  household: z.array(
    z.object({
      id: id('member'),
      name: z.string(),
      relation: z.string(),
      kind: z.enum(['child', 'adult']),
      birthMonth: z.string().nullable(),
      live: z.boolean(),
    }),
  ),
  timeline: z.array(
    z.object({
      id: id('timelineEntry'),
      kind: z.enum(TIMELINE_KINDS),
      on: z.string(),
      text: z.string().nullable(),
      source: z.string(),
    }),
  ),
  /** Everyone who takes part, with why, from when and whether they were there from the start. */
  people: z.array(
    z.object({
      id: id('participant'),
      name: z.string(),
      title: z.string(),
      organisation: z.string(),
      organisationType: z.enum(ORGANISATION_TYPES).nullable(),
      role: z.enum(CONFERENCE_ROLES),
      why: z.string().nullable(),
      isKeyWorker: z.boolean(),
      isBuddy: z.boolean(),
      addedDuringCase: z.boolean(),
      /** Conferences of this case they were on the roster of. */
      conferenceIds: z.array(id('conference')),
    }),
  ),
  /** Newest first; only those in which who asks has a seat. */
  conferences: z.array(caseConference),
  /** Who asks may prepare the next conference of this case. */
  mayContinue: z.boolean(),
})
export type CaseOverview = z.infer<typeof caseOverviewSchema>
