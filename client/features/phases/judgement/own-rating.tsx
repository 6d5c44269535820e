import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { partyName } from '../../../board/roster.ts'
import { ScoreScale } from '../../../board/score-scale.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'

/** The rating of one's own party after the talk, beside what it gave before; changeable until the spread. */
export function OwnRating({ party, reason }: { party: PartyId | MemberId; reason: string | null }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const draft = useOwnDraft('reason')
  const [isChanging, setChanging] = useState(false)
  if (table === null || draft === null) return <p>{t('loading')}</p>
  const { state } = table
  const given = state.recordedRatings[2]?.[party]
  if (given && !isChanging) {
    return (
      <>
        <Callout kind="done" title={t('rating.given', { party: partyName(state, party), score: given.score })} />
        <div className={panel.row}>
          <Button onPress={() => setChanging(true)}>{t('rating.change')}</Button>
        </div>
      </>
    )
  }
  const first = state.ratings[1]?.named?.find(({ partyId }) => partyId === party)
  return (
    <>
      {first && <p>{t('rating.first', { score: first.score })}</p>}
      <RatingForm draft={draft} party={party} reason={reason} onDone={() => setChanging(false)} />
    </>
  )
}

function RatingForm(props: { draft: OwnDraft; party: PartyId; reason: string | null; onDone: () => void }) {
  const { draft, party } = props
  const { t } = useTranslation('board')
  const { t: words } = useTranslation('judgement')
  const { t: phase } = useTranslation('phases')
  const command = useCommand()
  const table = useTable()
  const given = table?.state.recordedRatings[2]?.[party]
  const stoodReason = useWords(given?.reason) ?? ''
  const stoodHigher = useWords(given?.whatWouldMakeItOneHigher) ?? ''
  const reason = useSharedText(draft.text).trim()
  const [score, setScore] = useState<number | null>(given?.score ?? null)
  const [higher, setHigher] = useState(stoodHigher)
  useFilledDraft(draft, stoodReason)

  async function give(): Promise<void> {
    if (score === null) return
    const rating = { round: 2 as const, score, reason, whatWouldMakeItOneHigher: higher.trim() || null }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'giveRating', ...rating }))) return
    clearGiven()
    props.onDone()
  }

  return (
    <div className={panel.form}>
      <ScoreScale value={score} onChange={setScore} />
      <BoundText {...draft} label={t('rating.reason')} showLabel limit={LIMITS.ratingReason} />
      <TextField label={t('rating.higher')} value={higher} onChange={setHigher} maxLength={LIMITS.ratingReason} />
      <div className={panel.row}>
        <Button
          kind="primary"
          reason={props.reason ?? (score === null || reason === '' ? phase('voice.ratingIncomplete') : null)}
          onPress={give}
        >
          {words('rating.give')}
        </Button>
      </div>
    </div>
  )
}
