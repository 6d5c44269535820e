import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isFrom, isRevealed } from '@rondom/shared/domain/phases.ts'
import { isUnique } from './illegal-people.ts'

type Must = (holds: boolean, what: string) => void

/** What must hold of differences, the judgement and positions, whatever happened: each breach in words. */
export function illegalJudging(state: ConferenceState): string[] {
  const wrong: string[] = []
  const must: Must = (holds, what) => {
    if (!holds) wrong.push(what)
  }
  checkDifferences(state, must)
  checkJudgements(state, must)
  checkPositions(state, must)
  return wrong
}

/** What comes before deciding was asked; what closing early skipped was not (rule R88). */
function isHeldUntilDeciding({ phase, closedEarly }: ConferenceState): boolean {
  return isFrom(phase, 'deciding') && (closedEarly === null || isFrom(closedEarly.from, 'deciding'))
}

function checkDifferences(state: ConferenceState, must: Must): void {
  for (const [id, difference] of Object.entries(state.differences)) {
    const { noteIds, made, result, resultKind } = difference
    must(isRevealed(state.phase), `R56: ${id} before the reveal`)
    must(difference.id === id, `difference ${id} under another id`)
    must(noteIds.length >= 2 && isUnique(noteIds), `R56: ${id} links fewer than two notes`)
    const notes = noteIds.map((note) => state.notes[note])
    must(
      notes.every((note) => note?.scope === null && !note.withheld),
      `R56: ${id} links what is not for the table`,
    )
    must((result === null) === (resultKind === null), `R58: half a result of ${id}`)
    must(made || result === null, `R58: the proposal ${id} has a result`)
    must(!made || result !== null || !isHeldUntilDeciding(state), `R58: ${id} has no result`)
    const kept = notes.flatMap((note) => note?.notVisibleTo ?? [])
    const opened = state.released[`difference:${id}`] ?? []
    must(!opened.some((to) => kept.includes(to)), `R57: ${id} opened to who its notes are kept from`)
  }
}

function checkJudgements(state: ConferenceState, must: Must): void {
  const children = Object.values(state.members).filter(({ kind }) => kind === 'child')
  state.judgements.forEach(({ version, meanings, uncertainties }, index) => {
    must(version === index + 1, 'R60: versions do not count')
    must(
      children.every(({ id }) => meanings[id] !== undefined),
      'R59: no meaning for a child',
    )
    must(isUnique(uncertainties.map(({ id }) => id)), 'R59: an uncertainty twice')
  })
  if (!isHeldUntilDeciding(state)) return
  const last = state.judgements.at(-1)
  must(last !== undefined && state.positions[last.version]?.shown != null, 'R65: on without positions')
}

function checkPositions(state: ConferenceState, must: Must): void {
  for (const [version, positions] of Object.entries(state.positions)) {
    const taken = state.takenPositions[Number(version)] ?? {}
    must(state.judgements[Number(version) - 1] !== undefined, `R60: positions on no version ${version}`)
    must(isUnique(positions.taken), 'R61: two positions of a party')
    must(positions.taken.toSorted().join() === Object.keys(taken).toSorted().join(), 'R61: taken is not what is taken')
    for (const [partyId, { position, dissent }] of Object.entries(taken)) {
      const what = `${partyId} on ${version}`
      must((position.kind === 'dissents') === (dissent !== null), `R62: dissent of ${what}`)
      const signer = state.participants[position.by]
      if (position.recorded) must(state.members[partyId] !== undefined, `R63: recorded for ${what}`)
      else must(signer?.partyId === partyId && signer.role !== 'network', `R61: ${what} signed by another`)
      must(dissent === null || (dissent.by === position.by && dissent.partyId === partyId), `R62: author of ${what}`)
    }
    const all = Object.values(taken)
    if (positions.shown !== null) {
      const shown = positions.shown.map(({ partyId, kind }) => `${partyId} ${kind}`).toSorted()
      must(
        shown.join() ===
          all
            .map(({ position }) => `${position.partyId} ${position.kind}`)
            .toSorted()
            .join(),
        'R61: shown is not what was taken',
      )
    }
    if (positions.reasons === null) continue
    must(positions.shown !== null, 'R61: reasons before positions')
    must(positions.reasons.positions.length === all.length, 'R61: not every reason')
    must(
      positions.reasons.dissents.length === all.filter(({ dissent }) => dissent !== null).length,
      'R62: a dissent lost',
    )
  }
}

/** What was fixed before and has changed since: versions, and positions once they were shown (rules R60, R62). */
export function altered(before: ConferenceState, after: ConferenceState): string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const versions = before.judgements.filter((judgement, index) => !same(judgement, after.judgements[index]))
  const positions = Object.entries(before.positions).flatMap(([version, { shown }]) => {
    const fixed = shown === null ? [] : Object.entries(before.takenPositions[Number(version)] ?? {})
    return fixed.filter(([partyId, taken]) => !same(taken, after.takenPositions[Number(version)]?.[partyId]))
  })
  return [...versions.map(({ version }) => `R60: version ${version}`), ...positions.map(([id]) => `R62: ${id}`)]
}
