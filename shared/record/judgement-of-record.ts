import type { Dissent, JointJudgement, PositionsOfVersion } from '../domain/judgement.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import type { DissentOfRecord, JudgementOfRecord, PositionOfRecord } from '../wire/record-judgement.ts'
import { inPartyOrder } from './party-order.ts'
import { namedAs, type Reading, sureWords, wordsOf } from './reading.ts'

/** The judgement that counts, and the versions before it with the positions that stayed with them (rule R60). */
export function judgementsOfRecord(reading: Reading): Pick<ConferenceRecord, 'judgement' | 'earlierJudgements'> {
  const versions = reading.state.judgements.map((judgement) => versionOf(reading, judgement))
  return { judgement: versions.at(-1) ?? null, earlierJudgements: versions.slice(0, -1) }
}

function versionOf(reading: Reading, judgement: JointJudgement): JudgementOfRecord {
  const { version, putAt, uncertainties, meanings } = judgement
  const known = reading.state.positions[version]
  const positions = known === undefined ? null : positionsOf(reading, known)
  const dissents = known?.reasons?.dissents ?? []
  return {
    ...{ version, putAt, positions },
    text: sureWords(reading, judgement.text),
    dangerStatement: sureWords(reading, judgement.dangerStatement),
    safetyGoal: sureWords(reading, judgement.safetyGoal),
    explanation: wordsOf(reading, judgement.explanation),
    uncertainties: uncertainties.map(({ id, text, differenceId }) => ({
      ...{ id, differenceId },
      text: sureWords(reading, text),
    })),
    meanings: Object.entries(meanings).map(([memberId, text]) => ({
      member: namedAs(reading, memberId),
      text: sureWords(reading, text),
    })),
    shownWithout: wordsOf(reading, known?.reason ?? null),
    dissents: dissents.map((dissent) => dissentOf(reading, dissent)),
    notShared: (positions ?? []).some(
      ({ kind, party }) => kind === 'dissents' && !dissents.some(({ partyId }) => partyId === party.id),
    ),
  }
}

/** Everyone's position as it was shown, with the reasons where they were asked for; null where nothing was shown. */
function positionsOf(reading: Reading, { shown, reasons }: PositionsOfVersion): PositionOfRecord[] | null {
  if (shown === null) return null
  return inPartyOrder(reading.state, shown).map(({ partyId, kind }) => {
    const given = reasons?.positions.find((one) => one.partyId === partyId)
    return {
      party: namedAs(reading, partyId),
      kind,
      motivation: wordsOf(reading, given?.motivation ?? null),
      by: given === undefined ? null : namedAs(reading, given.by),
      recorded: given?.recorded ?? false,
    }
  })
}

function dissentOf(reading: Reading, dissent: Dissent): DissentOfRecord {
  const { partyId, by, recorded, verbatim, wouldChangeMyMind, revisitOn } = dissent
  return {
    party: namedAs(reading, partyId),
    by: namedAs(reading, by),
    verbatim: sureWords(reading, verbatim),
    wouldChangeMyMind: sureWords(reading, wouldChangeMyMind),
    ...{ recorded, revisitOn },
  }
}
