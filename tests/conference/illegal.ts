import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { isRevealed } from '@rondom/shared/domain/phases.ts'
import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { illegalClosing } from './illegal-closing.ts'
import { illegalDeciding } from './illegal-deciding.ts'
import { illegalJudging } from './illegal-judging.ts'
import { illegalPeople, isUnique } from './illegal-people.ts'
import { illegalPlanning } from './illegal-planning.ts'

type Texts = ReadonlyMap<string, string | null>

/** Every rule that the state of a conference, after these events, breaks, in words; a legal state gives an empty list. */
export function illegal(state: ConferenceState, events: readonly ConferenceEvent[], texts: Texts): string[] {
  return [
    ...illegalPeople(state),
    ...illegalVoices(state),
    ...illegalNotes(state),
    ...illegalRatings(state),
    ...illegalRound(state),
    ...illegalJudging(state),
    ...illegalDeciding(state),
    ...illegalPlanning(state, events, texts),
    ...illegalClosing(state),
    ...illegalProcess(state),
    ...missingTexts(state, texts),
  ]
}

function collect(check: (must: (holds: boolean, what: string) => void) => void): string[] {
  const wrong: string[] = []
  check((holds, what) => {
    if (!holds) wrong.push(what)
  })
  return wrong
}

function illegalVoices(state: ConferenceState): string[] {
  return collect((must) => {
    for (const voice of Object.values(state.voices)) {
      must(state.members[voice.memberId] !== undefined, `R25: voice of nobody ${voice.id}`)
      must(!voice.notVisibleTo.includes(voice.memberId), `R34: ${voice.id} kept from its speaker`)
      must(state.voicesMissing[voice.memberId] === undefined, `R25: ${voice.memberId} has a voice and a reason`)
    }
    for (const id of Object.keys(state.voicesMissing)) must(state.members[id] !== undefined, `R25: reason of ${id}`)
  })
}

function illegalNotes(state: ConferenceState): string[] {
  return collect((must) => {
    must(isRevealed(state.phase) || Object.keys(state.notes).length === 0, 'R36: notes before the reveal')
    must(isRevealed(state.phase) || Object.keys(state.revealed).length === 0, 'R36: revealed before the reveal')
    for (const rounds of Object.values(state.revealed)) must(isUnique(rounds), 'R36: a round revealed twice')
    for (const [id, note] of Object.entries(state.notes)) {
      must(note.id === id, `note ${id} under another id`)
      must(note.withheld === (note.text === null), `R35: text of ${id}`)
      must(!note.withheld || note.sourceBy === null, `R35: source of ${id}`)
      const isParty = state.parties[note.partyId] !== undefined || state.members[note.partyId] !== undefined
      must(isParty, `R37: ${id} of no party`)
      const author = state.participants[note.authorId]
      must(author === undefined || author.partyId === note.partyId, `R12: ${id} signed by someone of another party`)
      must(!note.knownToo.some((by) => state.participants[by]?.partyId === note.partyId), `R44: ${id} known by its own`)
      must(isUnique(note.knownToo), `R44: ${id} known twice`)
    }
  })
}

function illegalRatings(state: ConferenceState): string[] {
  return collect((must) => {
    for (const round of [1, 2, 3] as const) {
      const taken: SafetyRating[] = Object.values(state.recordedRatings[round] ?? {})
      const known = state.ratings[round]
      must(isRevealed(state.phase) || known === undefined, 'R40: spread before the reveal')
      must(
        taken.every(({ score }) => Number.isInteger(score) && score >= 0 && score <= 10),
        'R41: score',
      )
      must(isUnique(taken.map(({ partyId }) => partyId)), 'R28: two ratings of one party')
      if (known?.named == null) continue
      const named = known.named.map(({ score }) => score).sort((a, b) => a - b)
      must(known.spread?.join() === named.join(), 'R40: names and spread differ')
      must(known.named.length === taken.length, 'R40: not every rating is named')
    }
  })
}

function illegalRound({ round, phase }: ConferenceState): string[] {
  return collect((must) => {
    must(!isRevealed(phase) || round !== null, 'R42: no order after the reveal')
    if (round === null) return
    must(isUnique(round.order), 'R42: twice in the order')
    must(isUnique([...round.done, ...round.passed]), 'R43: a turn counted twice')
    for (const id of [...round.done, ...round.passed, ...(round.current === null ? [] : [round.current])]) {
      must(round.order.includes(id), `R42: ${id} is not in the order`)
    }
  })
}

function illegalProcess(state: ConferenceState): string[] {
  return collect((must) => {
    const { danger, silent, phase } = state
    must(silent.open ? phase === 'writing' || (phase === 'sharing' && silent.round > 1) : phase !== 'writing', 'R39')
    must(danger.status === 'danger' || danger.status === 'called' || danger.whatNow === null, 'R7: plan without danger')
    must(phase === 'preparing' || phase === 'checkingIn' || danger.status !== 'not_asked', 'R6: never asked')
    must(silent.open || phase === 'writing' || state.ready.length === 0, 'R39: ready for nothing')
  })
}

function missingTexts(state: ConferenceState, texts: Texts): string[] {
  const ids = JSON.stringify(state).match(/tx_[a-z0-9]{16}/g) ?? []
  return ids.filter((id) => texts.get(id) === undefined).map((id) => `no words for ${id}`)
}
