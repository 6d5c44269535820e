import type { NoteCertainty, NoteColumn, NoteNature, SourceType } from '@rondom/shared/domain/notes.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { VoiceMode } from '@rondom/shared/domain/voices.ts'
import { type CaseDifference, type CaseJudgement, UNJUDGED } from './case-judging.ts'
import { type CasePlan, UNPLANNED } from './case-plan.ts'

/**
 * What a play looks at in a case file. Written apart from the server's reading of the same file, so that what should be
 * seen is computed without any of the server's code.
 */
export interface PlayedCase extends CasePlan {
  id: string
  title: string
  conferenceOn: string
  guidingQuestion: string
  narrative?: string | null
  family: CaseMember[]
  participants: CaseParticipant[]
  familyVoice: CaseVoice[]
  notes: CaseNote[]
  differences: CaseDifference[]
  judgement: CaseJudgement
  safetyRatings: CaseRating[]
}

/** A case file as a play takes it: what it has nothing of is empty. */
export function playedCase(json: object): PlayedCase {
  return { ...UNJUDGED, ...UNPLANNED, ...(json as PlayedCase) }
}

export interface CaseMember {
  id: string
  name: string
  relation: string
  age?: number | null
  participation?: string | null
}

export interface CaseParticipant {
  id: string
  name: string
  organisation: string
  organisationType: OrganisationType
  role: string
  isFacilitator: boolean
  isKeyWorker: boolean
  writesPerspective: boolean
}

export interface CaseVoice {
  byId: string
  mode: VoiceMode
  verbatim: string
  notVisibleTo?: string[]
}

export interface CaseNote {
  id: string
  participantId: string
  column: NoteColumn
  nature: NoteNature
  certainty: NoteCertainty
  source: { type: SourceType; by?: string | null; on?: string | null }
  text?: string | null
  withheld: boolean
  notVisibleTo: string[]
  /** Only for the parties of these participants, besides its own; without it the whole table. */
  onlyFor?: string[]
}

export interface CaseRating {
  byId: string
  round: number
  score: number
  reason: string
}

/** Somebody who reads: a participant of the case, or a family member who is there in person. */
export type ReaderRole = 'facilitator' | 'professional' | 'teamManager' | 'network' | 'family'

/** Someone at the table of a played case. `id` is the id in the case file. */
export interface CaseReader {
  id: string
  name: string
  role: ReaderRole
  isKeyWorker: boolean
}

/** True for a family member who sits at the table: the case says that they are present. */
export function isLive(member: CaseMember): boolean {
  return (
    /\baanwezig\b/i.test(member.participation ?? '') && !/\bniet\b[^.;,]*\baanwezig\b/i.test(member.participation ?? '')
  )
}

/** Everyone who reads, in the order of the case: participants first, then the family members who are there. */
export function readersOf(played: PlayedCase): CaseReader[] {
  const participants = played.participants.map((participant) => ({
    id: participant.id,
    name: participant.name,
    role: roleOf(participant),
    isKeyWorker: participant.isKeyWorker,
  }))
  const family = played.family
    .filter(isLive)
    .map(({ id, name }) => ({ id, name, role: 'family' as const, isKeyWorker: false }))
  return [...participants, ...family]
}

function roleOf(participant: CaseParticipant): ReaderRole {
  if (participant.isFacilitator) return 'facilitator'
  if (participant.organisationType === 'informal_network') return 'network'
  return !participant.writesPerspective && /\bteammanager\b/i.test(participant.role) ? 'teamManager' : 'professional'
}

/** The name behind an id of the case; anything else is a name or free text already. */
export function nameIn(played: PlayedCase, idOrWords: string): string {
  const people: { id: string; name: string }[] = [...played.family, ...played.participants]
  return people.find(({ id }) => id === idOrWords)?.name ?? idOrWords
}
