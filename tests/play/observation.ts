import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { observedJudging } from './judging-observation.ts'
import { observedPlan } from './plan-observation.ts'
import { giver, nameOf, ratingLineOf, type Texts, words } from './received-words.ts'
import { noteLine, type Sight, voiceLine, withheldLine } from './sight.ts'

/** What a reader holds, written in lines: the state folded from the frames they received, and its words. */
export function observedSight(state: ConferenceState, texts: Texts): Sight {
  const round = state.ratings[1]
  return {
    notes: Object.values(state.notes).map((note) => lineOf(state, texts, note)),
    spread: round?.spread?.join(' ') ?? null,
    ratings: round?.named?.map((rating) => ratingLineOf(state, texts, rating)) ?? null,
    voices: Object.values(state.voices).map((voice) => voiceLineOf(state, texts, voice)),
    judging: observedJudging(state, texts),
    plan: observedPlan(state, texts),
  }
}

function lineOf(state: ConferenceState, texts: Texts, note: RevealedNote): string {
  const from = giver(state, note.partyId, note.authorId)
  if (note.withheld && note.text === null) return withheldLine(from)
  const text = words(texts, note.text)
  return noteLine({
    from: note.round === 1 && !note.late ? from : `${from} (ronde ${note.round}, anders)`,
    column: note.column,
    nature: note.nature,
    certainty: note.certainty,
    sourceType: note.sourceType,
    sourceBy: note.sourceBy && words(texts, note.sourceBy),
    sourceOn: note.sourceOn,
    text: note.withheld ? `NIET GEDEELD MAAR WEL TEKST: ${text}` : text,
    only: note.scope?.map((id) => state.parties[id]?.name ?? nameOf(state, id)) ?? null,
    notFor: note.notVisibleTo.map((id) => nameOf(state, id)),
  })
}

function voiceLineOf(state: ConferenceState, texts: Texts, voice: FamilyVoice): string {
  return voiceLine({
    member: nameOf(state, voice.memberId),
    mode: voice.mode,
    words: words(texts, voice.words),
    recordedBy: voice.recordedBy && nameOf(state, voice.recordedBy),
  })
}
