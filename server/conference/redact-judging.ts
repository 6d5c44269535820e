import { differenceItem, dissentItem, judgementItem } from '@rondom/shared/domain/derived.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import type { JointJudgement, Position } from '@rondom/shared/domain/judgement.ts'
import { differenceFor, seesDifference, visibleDifference } from './difference-sight.ts'
import { resultPart } from './former-wordings.ts'
import { isProfessional, type Reader, seesItem } from './reader.ts'
import { isFormerWording, type Redaction, type Sight } from './sight.ts'

type JudgingEvent =
  | 'differenceRecorded'
  | 'differenceWithdrawn'
  | 'differenceConcluded'
  | 'itemReleased'
  | 'judgementPut'
  | 'positionTaken'
  | 'positionsRevealed'
  | 'positionReasonsRevealed'

/** What derives from the table: differences, the joint judgement, positions and dissents. */
export const JUDGING_REDACTIONS: { [K in JudgingEvent]: Redaction<K> } = {
  differenceRecorded(event, sight) {
    const { before, reader } = sight
    const { id } = event.difference
    if (!seesDifference(before, reader, event.difference)) return null
    if (isFormerWording(sight, differenceItem(id))) return null
    const difference = differenceFor(before, reader, event.difference)
    if (!isFormerWording(sight, resultPart(id))) return { ...event, difference }
    return { ...event, difference: { ...difference, result: null, resultKind: null } }
  },
  differenceWithdrawn: ofDifference,
  differenceConcluded: (event, sight) =>
    isFormerWording(sight, resultPart(event.differenceId)) ? null : ofDifference(event, sight),
  // Tells that somebody is named in a restriction: for professionals only, not for the one it opens to.
  itemReleased: (event, { reader }) => (isProfessional(reader) && seesItem(reader, event.item) ? event : null),
  judgementPut(event, sight) {
    const { judgement } = event
    if (!seesItem(sight.reader, judgementItem(judgement.version))) return null
    return { ...event, judgement: judgementFor(judgement, sight) }
  },
  positionTaken(event, { reader }) {
    const { position } = event
    const isTheirs = isOwnParty(reader, position) || position.by === reader.id
    return isTheirs && !reader.blind ? event : null
  },
  positionsRevealed(event, { reader }) {
    if (!seesItem(reader, judgementItem(event.version))) return null
    return isProfessional(reader) ? event : { ...event, reason: null }
  },
  positionReasonsRevealed(event, { reader }) {
    if (!seesItem(reader, judgementItem(event.version))) return null
    return {
      ...event,
      positions: event.positions.map((position) => positionFor(position, reader)),
      dissents: event.dissents.filter((dissent) => seesDissent(reader, dissent)),
    }
  },
}

function ofDifference<E extends { differenceId: Difference['id'] }>(event: E, { before, reader }: Sight): E | null {
  return visibleDifference(before, reader, event.differenceId) === null ? null : event
}

/** A difference that is hidden leaves no trace in what we do not know. */
function judgementFor(judgement: JointJudgement, { before, reader }: Sight): JointJudgement {
  const uncertainties = judgement.uncertainties.map((uncertainty) => {
    const { differenceId } = uncertainty
    const isSeen = differenceId !== null && visibleDifference(before, reader, differenceId) !== null
    return isSeen ? uncertainty : { ...uncertainty, differenceId: null }
  })
  return { ...judgement, uncertainties }
}

type OfParty = Pick<Position, 'version' | 'partyId'>

/** A dissent opens apart from the judgement it stands beside; one's own is never closed (rule R57). */
function seesDissent(reader: Reader, dissent: OfParty): boolean {
  return isOwnParty(reader, dissent) || seesItem(reader, dissentItem(dissent.version, dissent.partyId))
}

/** Why somebody dissents belongs to the dissent. */
function positionFor(position: Position, reader: Reader): Position {
  return position.kind !== 'dissents' || seesDissent(reader, position) ? position : { ...position, motivation: null }
}

function isOwnParty(reader: Reader, { partyId }: OfParty): boolean {
  return reader.partyId !== null && reader.partyId === partyId
}
