import type { ConferenceState } from './conference-state.ts'
import type { TextId } from './ids.ts'
import type { Participant } from './people.ts'
import { isFrom } from './phases.ts'

/** own_action: accepted, to be done. The others wait for this person's word. */
export const TASK_KINDS = [
  'own_action',
  'answer_action',
  'give_advice',
  'write_outcome',
  'take_decision',
  'approve_summary',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** Something a person has to do for a conference, outside the conversation itself. */
export interface Task {
  kind: TaskKind
  /** The action, decision or summary; for advice the consultation. */
  aboutId: string
  /** Its words; null where it has none of its own. */
  text: TextId | null
  /** `YYYY-MM-DD`; null where there is no day. */
  dueOn: string | null
}

/** What this person has to do, from the state as they may know it; the one that is due first comes first. */
export function tasksOf(state: ConferenceState, person: Participant): Task[] {
  return [...actionTasks(state, person), ...decisionTasks(state, person), ...summaryTasks(state, person)].sort(byDay)
}

function actionTasks(state: ConferenceState, { id }: Participant): Task[] {
  return Object.values(state.actions)
    .filter(({ ownerId, status }) => ownerId === id && status !== 'declined')
    .map(({ id: aboutId, what, dueOn, status }) => {
      return { kind: status === 'accepted' ? 'own_action' : 'answer_action', aboutId, text: what, dueOn }
    })
}

function decisionTasks(state: ConferenceState, { id }: Participant): Task[] {
  return Object.values(state.decisions).flatMap(({ id: aboutId, question: text, deciderId, consultations, status }) => {
    if (status === 'taken' || status === 'reconsidered') return []
    const asked = consultations
      .filter(({ participantId, on }) => participantId === id && on === null)
      .map((consultation): Task => ({ kind: 'give_advice', aboutId: consultation.id, text, dueOn: null }))
    const kind = status === 'open' ? 'write_outcome' : 'take_decision'
    return deciderId === id ? [...asked, { kind, aboutId, text, dueOn: null }] : asked
  })
}

function summaryTasks(state: ConferenceState, { role }: Participant): Task[] {
  if (role !== 'keyWorker' || isFrom(state.phase, 'inFollowUp')) return []
  return Object.values(state.summaries)
    .filter(({ approvedBy }) => approvedBy === null)
    .map(({ id: aboutId, text }) => ({ kind: 'approve_summary', aboutId, text, dueOn: null }))
}

/** The first due first; what has no day last. */
export function byDay(a: Pick<Task, 'dueOn'>, b: Pick<Task, 'dueOn'>): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')
}
