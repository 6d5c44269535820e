import { clearDraft } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { ScoreScale } from '../../board/score-scale.tsx'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './panel.module.css'
import { type OwnDraft, useOwnDraft } from './use-own-draft.ts'

/** The safety rating of a member who is not live, told to who records it; hidden until the names. */
export function RecordedRating({ member, round }: { member: FamilyMember; round: 1 | 2 }) {
  const { t } = useTranslation('phases')
  const draft = useOwnDraft('reason', member.id)
  const isRecorded = useTable()?.state.recordedRatings[round]?.[member.id] !== undefined
  const [isGiven, setGiven] = useState(false)
  if (isRecorded || isGiven) return <Callout kind="done" title={t('voice.ratingRecorded')} />
  if (draft === null) return <p>{t('loading')}</p>
  return <RatingFields member={member} round={round} draft={draft} onGiven={() => setGiven(true)} />
}

function RatingFields(props: { member: FamilyMember; round: 1 | 2; draft: OwnDraft; onGiven: () => void }) {
  const { member, round, draft } = props
  const { t } = useTranslation('phases')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()
  const [score, setScore] = useState<number | null>(null)
  const [higher, setHigher] = useState('')

  async function give(): Promise<void> {
    const rating = { memberId: member.id, round, score: score ?? 0, reason }
    const whatWouldMakeItOneHigher = higher.trim() || null
    if (!(await command({ type: 'recordRating', ...rating, whatWouldMakeItOneHigher }))) return
    clearDraft(draft.text)
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
      <TextField label={t('voice.ratingHigher')} value={higher} onChange={setHigher} maxLength={LIMITS.ratingReason} />
      <div className={styles.row}>
        <Button
          kind="primary"
          reason={score === null || reason === '' ? t('voice.ratingIncomplete') : null}
          onPress={() => void give()}
        >
          {t('voice.giveRating')}
        </Button>
      </div>
    </div>
  )
}
