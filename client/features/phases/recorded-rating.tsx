import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { ScoreScale } from '../../board/score-scale.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import styles from './panel.module.css'

/** The safety rating of a member who is not live, told to who records it; hidden until the names. */
export function RecordedRating({ member, round }: { member: FamilyMember; round: 1 | 2 }) {
  const { t } = useTranslation('phases')
  const draft = useOwnDraft('reason', member.id)
  const higher = useOwnDraft('higher', member.id)
  const isRecorded = useTable()?.state.recordedRatings[round]?.[member.id] !== undefined
  const [isGiven, setGiven] = useState(false)
  if (isRecorded || isGiven) return <Callout kind="done" title={t('voice.ratingRecorded')} />
  if (draft === null || higher === null) return <p>{t('loading')}</p>
  return <RatingFields member={member} round={round} draft={draft} higher={higher} onGiven={() => setGiven(true)} />
}

function RatingFields(props: {
  member: FamilyMember
  round: 1 | 2
  draft: OwnDraft
  higher: OwnDraft
  onGiven: () => void
}) {
  const { member, round, draft, higher } = props
  const { t } = useTranslation('phases')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()
  const [score, setScore] = useState<number | null>(null)

  async function give(): Promise<void> {
    const rating = { memberId: member.id, round, score: score ?? 0, reason }
    const whatWouldMakeItOneHigher = higher.text.toString().trim() || null
    const clearGiven = givenDrafts(draft, higher)
    if (!(await command({ type: 'recordRating', ...rating, whatWouldMakeItOneHigher }))) return
    clearGiven()
    props.onGiven()
  }

  return (
    <div className={styles.form}>
      <ScoreScale value={score} onChange={setScore} />
      <BoundText
        {...draft}
        label={t('voice.ratingReason', { name: member.name })}
        showLabel
        limit={LIMITS.ratingReason}
      />
      <BoundText {...higher} label={t('voice.ratingHigher')} showLabel limit={LIMITS.ratingReason} />
      <div className={styles.row}>
        <Button
          kind="primary"
          reason={score === null || reason === '' ? t('voice.ratingIncomplete') : null}
          onPress={give}
        >
          {t('voice.giveRating')}
        </Button>
      </div>
    </div>
  )
}
