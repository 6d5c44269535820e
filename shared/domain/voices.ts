import type { MemberId, ParticipantId, PersonId, TextId, VoiceId } from './ids.ts'

export const VOICE_MODES = [
  'present',
  'letter',
  'drawing',
  'voice_message',
  'told_to_key_worker',
  'told_to_facilitator',
  'advocate',
] as const
export type VoiceMode = (typeof VOICE_MODES)[number]

/** The verbatim words of a family member. Nobody but the member changes them once recorded (rule R26). */
export interface FamilyVoice {
  id: VoiceId
  memberId: MemberId
  mode: VoiceMode
  words: TextId
  /** Who wrote it down; null when the member wrote it. */
  recordedBy: ParticipantId | null
  at: string
  notVisibleTo: PersonId[]
}
