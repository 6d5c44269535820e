import type { TFunction } from 'i18next'
import { decidingHappenings } from './deciding-happenings.ts'
import { planningHappenings } from './planning-happenings.ts'
import { partyName } from './roster.ts'
import type { Table } from './use-table.ts'

/** What happened between two moments at the table, in sentences to be read aloud. */
export function happenings(
  { state: before }: Table,
  { state: now, you }: Table,
  t: TFunction<'board'>,
  label: TFunction<'domain'>,
): string[] {
  const said: string[] = []
  if (now.phase !== before.phase) said.push(t('announce.phase', { phase: label(`phase.${now.phase}.name`) }))
  if (Object.keys(now.revealed).length > 0 && revealedRounds(now) > revealedRounds(before)) {
    said.push(t('announce.revealed'))
  }
  if (now.phase === before.phase && now.silent.open && !before.silent.open) said.push(t('announce.silentRound'))
  if (now.ratings[1]?.named && !before.ratings[1]?.named) said.push(t('announce.named'))
  else if (now.ratings[1]?.spread && !before.ratings[1]?.spread) said.push(t('announce.spread'))
  said.push(...ofJudging(before, now, t))
  if (now.markSpread && !before.markSpread) said.push(t('announce.reflections'))
  if (now.established && !before.established) said.push(t('announce.established'))
  said.push(...decidingHappenings(before, now, you, t))
  said.push(...planningHappenings(before, now, you, t))
  const turn = now.round?.current ?? null
  if (turn !== null && turn !== before.round?.current) {
    said.push(turn === you.partyId ? t('announce.yourTurn') : t('announce.turn', { party: partyName(now, turn) }))
  }
  if (now.questionCard !== null && now.questionCard !== before.questionCard) {
    said.push(t('announce.question', { question: label(`question.${now.questionCard as 1}`) }))
  }
  if (now.danger.status === 'called' && before.danger.status !== 'called') said.push(t('announce.danger'))
  if (now.danger.status === 'danger' && before.danger.status !== 'danger') said.push(t('announce.isDanger'))
  if (now.danger.status === 'no_danger' && before.danger.status !== 'no_danger') said.push(t('announce.noDanger'))
  const leader = facilitatorOf(now)
  if (leader !== undefined && leader.id !== facilitatorOf(before)?.id) {
    said.push(leader.id === you.id ? t('announce.youLead') : t('announce.leads', { name: leader.name }))
  }
  if (now.timer?.purpose === 'silent_minute' && now.timer.startedAt !== before.timer?.startedAt) {
    said.push(t('announce.silentMinute'))
  }
  if (you.role === 'facilitator') said.push(...arrivals(before, now).map((name) => t('announce.arrived', { name })))
  return said
}

type State = Table['state']

/** Positions that appear, a version that is put: what everyone must hear at once, wherever they are reading. */
function ofJudging(before: State, now: State, t: TFunction<'board'>): string[] {
  const said: string[] = []
  const put = now.judgements.at(-1)
  if (put && now.judgements.length > before.judgements.length) said.push(t('announce.put', { version: put.version }))
  const [known, former] = [put && now.positions[put.version], put && before.positions[put.version]]
  if (known?.shown && !former?.shown) said.push(t('announce.positions'))
  if (known?.reasons && !former?.reasons) said.push(t('announce.reasons'))
  const [ratings, stood] = [now.ratings[2], before.ratings[2]]
  if (ratings?.named && !stood?.named) said.push(t('announce.secondNamed'))
  else if (ratings?.spread && !stood?.spread) said.push(t('announce.secondSpread'))
  return said
}

function facilitatorOf(state: State) {
  return Object.values(state.participants).find(({ role }) => role === 'facilitator')
}

function revealedRounds(state: State): number {
  return Object.values(state.revealed).reduce((sum, rounds) => sum + rounds.length, 0)
}

function arrivals(before: State, now: State): string[] {
  return Object.values(now.participants)
    .filter(({ id, admission }) => admission === 'waiting' && before.participants[id]?.admission !== 'waiting')
    .map(({ name }) => name)
}
