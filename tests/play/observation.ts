import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { noteLine, ratingLine, type Sight, voiceLine, withheldLine } from './sight.ts'

type Texts = Readonly<Record<TextId, string | null>>

/** What a reader holds, written in lines: the state folded from the frames they received, and its words. */
export function observedSight(state: ConferenceState, texts: Texts): Sight {
  const round = state.ratings[1]
  return {
    notes: Object.values(state.notes).map((note) => lineOf(state, texts, note)),
    spread: round?.spread?.join(' ') ?? null,
    ratings: round?.named?.map((rating) => ratingLineOf(state, texts, rating)) ?? null,
    voices: Object.values(state.voices).map((voice) => voiceLineOf(state, texts, voice)),
  }
}

function lineOf(state: ConferenceState, texts: Texts, note: RevealedNote): string {
  const from = giver(state, note.partyId, note.authorId)
  if (note.withheld && note.text === null) return withheldLine(from)
  const text = words(texts, note.text)
  return noteLine({
    from: note.round === 1 && !note.late && note.scope === null ? from : `${from} (ronde ${note.round}, anders)`,
    column: note.column,
    nature: note.nature,
    certainty: note.certainty,
    sourceType: note.sourceType,
    sourceBy: note.sourceBy && words(texts, note.sourceBy),
    sourceOn: note.sourceOn,
    text: note.withheld ? `NIET GEDEELD MAAR WEL TEKST: ${text}` : text,
    notFor: note.notVisibleTo.map((id) => nameOf(state, id)),
  })
}

function ratingLineOf(state: ConferenceState, texts: Texts, rating: SafetyRating): string {
  return ratingLine({
    from: rating.recorded ? nameOf(state, rating.partyId) : giver(state, rating.partyId, rating.by),
    score: rating.score,
    reason: words(texts, rating.reason),
    recorded: rating.recorded,
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

/** Party and person as this reader knows them; a family member is their own party. */
function giver(state: ConferenceState, partyId: string, personId: string): string {
  const person = state.participants[personId]
  const belongs = person?.partyId === partyId ? '' : ' (niet van deze partij)'
  const member = state.members[partyId]
  if (member !== undefined) return member.name + belongs
  const party = state.parties[partyId]
  if (party?.kind === 'network') return party.name + belongs
  const name = person?.name ?? 'onbekend'
  // Two parties of one organisation carry a name each, to tell them apart.
  const organisation = party?.name.replace(` (${name})`, '') ?? 'onbekende partij'
  return `${organisation}, ${name}${belongs}`
}

function nameOf(state: ConferenceState, id: string): string {
  return state.participants[id]?.name ?? state.members[id]?.name ?? `onbekend (${id})`
}

function words(texts: Texts, id: TextId | null): string {
  if (id === null) return '(geen tekst)'
  return texts[id] ?? '(tekst niet ontvangen)'
}
