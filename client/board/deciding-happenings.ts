import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { TFunction } from 'i18next'
import type { Table } from './use-table.ts'

type State = Table['state']

/** What of the key decisions must be heard at once: your advice is asked, you decide, one is taken. */
export function decidingHappenings(before: State, now: State, you: Table['you'], t: TFunction<'board'>): string[] {
  const said: string[] = []
  const asked = (state: State) => countOf(state, (decision) => asks(decision, you.id))
  if (asked(now) > asked(before)) said.push(t('announce.adviceAsked'))
  const decides = (state: State) => countOf(state, ({ deciderId }) => deciderId === you.id)
  if (decides(now) > decides(before)) said.push(t('announce.youDecide'))
  if (countOf(now, isTaken) > countOf(before, isTaken)) said.push(t('announce.decided'))
  return said
}

function asks(decision: KeyDecision, you: ParticipantId): boolean {
  const isAsked = decision.consultations.some(({ participantId, advice }) => participantId === you && advice === null)
  return isAsked && !isTaken(decision)
}

function countOf({ decisions }: State, is: (decision: KeyDecision) => boolean): number {
  return Object.values(decisions).filter(is).length
}
