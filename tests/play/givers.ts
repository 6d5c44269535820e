import { type CaseRating, type CaseVoice, isLive, nameIn, type PlayedCase } from './case-shape.ts'
import { ratingLine } from './sight.ts'

/** Ratings of a round: 1 is given before the reveal, 2 with the joint judgement. */
export function ratingsOfRound(played: PlayedCase, wanted: 1 | 2): CaseRating[] {
  return played.safetyRatings.filter(({ round }) => round === wanted)
}

/** Under whom a note or rating stands: organisation and writer; family and network speak for themselves. */
export function giver(played: PlayedCase, id: string): string {
  const participant = played.participants.find((one) => one.id === id)
  const speaksForThemselves = participant === undefined || participant.organisationType === 'informal_network'
  return speaksForThemselves ? nameIn(played, id) : `${participant.organisation}, ${participant.name}`
}

/** The line of a rating of the case. */
export function ratingLineOf(played: PlayedCase, rating: CaseRating): string {
  return ratingLine({
    from: giver(played, rating.byId),
    score: rating.score,
    reason: rating.reason.trim(),
    recorded: !isGivenInPerson(played, rating.byId),
  })
}

/** Who writes down the words of someone who is not there: the one they were told to. */
export function recorderOf(played: PlayedCase, voice: CaseVoice): string {
  const recorder = played.participants.find((one) =>
    voice.mode === 'told_to_facilitator' ? one.isFacilitator : one.isKeyWorker,
  )
  return recorder?.id ?? ''
}

/** True for a participant, and for a family member who is there. */
export function isGivenInPerson(played: PlayedCase, id: string): boolean {
  const member = played.family.find((one) => one.id === id)
  return member === undefined || isLive(member)
}
