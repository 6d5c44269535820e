import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { useOwnDraft } from '../../board/use-own-draft.ts'
import { useConference } from '../../sync/conference-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { nextMoment } from './next-moment.ts'
import styles from './panel.module.css'

/** What happens now, who does it and by when; or that the danger is over. */
export function DangerPlan({ isAgreed }: { isAgreed: boolean }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const draft = useOwnDraft('whatnow')
  const clockOffset = useConference((view) => view.clockOffset)
  const [ownerName, setOwnerName] = useState('')
  const [time, setTime] = useState('')
  const [isIncomplete, setIncomplete] = useState(false)

  async function agree(): Promise<void> {
    const whatNow = draft?.text.toString().trim() ?? ''
    const byTime = nextMoment(time, Date.now() + clockOffset)
    const isComplete = draft !== null && whatNow !== '' && ownerName.trim() !== '' && byTime !== null
    setIncomplete(!isComplete)
    if (!isComplete) return
    const plan = { whatNow, ownerName: ownerName.trim(), byTime }
    const clearGiven = givenDrafts(draft)
    if (await command({ type: 'answerDangerCheck', danger: true, ...plan })) clearGiven()
  }

  function isOver(): Promise<unknown> {
    return command({ type: 'answerDangerCheck', danger: false, whatNow: null, ownerName: null, byTime: null })
  }

  return (
    <div className={styles.form}>
      {!isAgreed && (
        <>
          {draft && <BoundText {...draft} label={t('danger.whatNow')} showLabel limit={LIMITS.whatNow} />}
          <div className={styles.row}>
            <TextField label={t('danger.owner')} value={ownerName} onChange={setOwnerName} maxLength={LIMITS.name} />
            <TextField label={t('danger.byTime')} type="time" value={time} onChange={setTime} />
            <Button kind="primary" onPress={agree}>
              {t('danger.record')}
            </Button>
          </div>
          {isIncomplete && <p role="alert">{t('danger.incomplete')}</p>}
        </>
      )}
      <div className={styles.row}>
        <Button kind="quiet" small onPress={isOver}>
          {t('danger.over')}
        </Button>
      </div>
    </div>
  )
}
