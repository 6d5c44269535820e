// @vitest-environment jsdom

import { draftText } from '@rondom/shared/board/own.ts'
import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { type Consultation, type KeyDecision, OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { useConference } from '../../../sync/conference-store.ts'
import { LOCAL_ORIGIN, useDocuments } from '../../../sync/documents.ts'
import '../../../text/i18n.ts'
import { mounted } from '../../../board/mounted.ts'
import { DecisionPanel } from './decision-panel.tsx'

const page = mounted()

const WORDS = {
  [newId('text')]: 'Blijven zij thuis?',
  [newId('text')]: 'Ja, voorlopig.',
  [newId('text')]: 'Het gaat goed.',
  [newId('text')]: 'Doen.',
}
const [QUESTION = '', OUTCOME = '', REASONS = '', ADVICE = ''] = Object.keys(WORDS)
const manager = person('teamManager', 'Wouter')
const nurse = person('professional', 'Shirley')
const police = person('professional', 'Dirk')
const father = person('familyMember', 'Kevin')

let doc: Y.Doc

beforeEach(() => {
  doc = new Y.Doc()
})

afterEach(() => {
  useDocuments.setState({}, true)
})

function person(role: ConferenceRole, name: string): Participant {
  const rest = { title: '', organisationName: '', reason: null, informationLimit: null, partyId: null, accountId: null }
  const seat = { writesPerspective: true, attendance: 'expected', admission: 'admitted' } as const
  return { id: newId('participant'), name, role, memberId: null, ...rest, ...seat }
}

function consulted(who: string, fields: Partial<Consultation> = {}): Consultation {
  const rest = { kind: 'organisation', participantId: null, required: true, on: null, advice: null, by: null } as const
  return { id: newId('consultation'), who, ...rest, ...fields }
}

const asked = consulted('Veilig Thuis, Shirley', { participantId: nurse.id })
const given = { advice: ADVICE, on: '2026-11-20', by: manager.id }

function decision(fields: Partial<KeyDecision> = {}): KeyDecision {
  return {
    ...{ id: newId('decision'), typeId: OTHER_DECISION.id, question: QUESTION, deciderId: manager.id },
    ...{ authority: 'teammanager', legalFrame: 'voluntary', status: 'open', outcome: null, reasons: null },
    ...{ decidedOn: null, reconsiderOn: null, notFollowed: [], deviation: null, former: [] },
    consultations: [asked, consulted('vertrouwensarts', given)],
    ...fields,
  }
}

const INTENDED = { status: 'intended', outcome: OUTCOME, reasons: REASONS } as const

/** What this person's panel says; who does not lead puts nothing. */
function show(you: Participant, decisions: KeyDecision[], folded = false): string {
  const participants = Object.fromEntries([manager, nurse, police, father].map((one) => [one.id, one]))
  const kept = Object.fromEntries(decisions.map((one) => [one.id, one]))
  const state = { ...emptyConference(newId('conference')), phase: 'deciding' as const, participants, decisions: kept }
  const may = { recordDecision: refuse('only_facilitator'), withdrawDecision: refuse('only_facilitator') }
  const yours = ['giveAdvice', 'writeOutcome', 'takeDecision', 'reconsiderDecision'].map((type) => [type, null])
  const commands = { ...may, ...Object.fromEntries(yours) } as Abilities['commands']
  const abilities = { n: 1, commands, documents: [], exit: null, cardCounts: null, now: '' }
  const name = `own/${you.id}`
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]) })
  act(() => {
    useDocuments.setState({ [name]: { name, doc, access: 'write', undo, synced: true, closed: false } }, true)
    useConference.setState({ state, you: you.id, texts: WORDS, abilities })
    page.render(<DecisionPanel folded={folded} />)
  })
  return page.place.textContent ?? ''
}

const buttons = () => [...page.place.querySelectorAll('button')].map(({ textContent }) => textContent)
const labels = () => [...page.place.querySelectorAll('label')].map(({ textContent }) => textContent)

test('[R70] who is consulted has a field at once in sight; it is gone once the advice is given or the decision taken', () => {
  expect(show(nurse, [decision()])).toContain('Jouw advies wordt gevraagd')
  expect(labels()).toEqual(['Jouw advies', 'Gegeven op'])
  const answered = { ...asked, ...given, by: nurse.id }
  expect(show(nurse, [decision({ consultations: [answered] })])).not.toContain('Jouw advies wordt gevraagd')
  expect(buttons()).toEqual(['Advies van Veilig Thuis, Shirley aanpassen'])
  expect(show(nurse, [decision({ ...INTENDED, status: 'taken', decidedOn: '2026-11-21' })])).not.toContain(
    'Jouw advies',
  )
})

test('[R69] only the decider has fields to write in; everyone else reads whose it is', () => {
  show(manager, [decision()])
  expect(labels()).toEqual(['Wat besluit je?', 'Om welke redenen?', 'Wanneer kom je hierop terug?'])
  expect(show(police, [decision()])).toContain('Nog geen besluit. Alleen Wouter schrijft het op.')
  expect(labels()).toEqual([])
  expect(buttons()).toEqual([])
})

test('[R71] while somebody who must be consulted was not, the decider is told whom it waits for', () => {
  const told = show(manager, [decision(INTENDED)])
  expect(told).toContain('Nog niet gevraagd: Veilig Thuis, Shirley. Tot die raadpleging is gedaan')
  const take = [...page.place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Besluit nemen')
  expect(take?.getAttribute('aria-disabled')).toBe('true')
  show(manager, [decision({ ...INTENDED, consultations: [consulted('vertrouwensarts', given)] })])
  const free = [...page.place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Besluit nemen')
  expect(free?.getAttribute('aria-disabled')).toBeNull()
})

test('[R70] an advice stands in its words, with its day and who wrote it down', () => {
  const told = show(police, [decision()])
  expect(told).toContain('gegeven op 20 november 2026, opgeschreven door Wouter')
  expect(page.place.querySelector('blockquote')?.textContent).toBe('Doen.')
})

test('what a decider began to write is there, also in a later phase', () => {
  const put = decision()
  draftText(doc, 'outcome', put.id).insert(0, 'Ja, tot de zomer.')
  show(manager, [put], true)
  const field = page.place.querySelector<HTMLTextAreaElement>('textarea')
  expect(field?.value).toBe('Ja, tot de zomer.')
})

test('[R83] family is never told that there is no decision', () => {
  expect(show(father, [])).not.toContain('geen kernbeslissing')
  expect(show(police, [])).toContain('Hier staat nog geen kernbeslissing.')
  expect(show(father, [], true)).toBe('')
})
