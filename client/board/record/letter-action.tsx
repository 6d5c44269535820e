import { actionItem } from '@rondom/shared/domain/derived.ts'
import type { ActionOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { SupplementsBeside } from './letter-supplements.tsx'

/** Who does what, for when, how the child sees it, and whether the doer said yes. */
export function LetterAction({ action }: { action: ActionOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { id, what, kind, owner, buddy, dueOn, visibleSign } = action
  const who = { name: nameOf(owner), day: dayWords(dueOn) }
  return (
    <div className={styles.action}>
      <p>
        <strong>{label(`actionKind.${kind}`)}:</strong> {what}
      </p>
      <p>{buddy === null ? t('plan.doer', who) : t('plan.doerWith', { ...who, buddy: nameOf(buddy) })}</p>
      <p>{t('plan.sign', { words: visibleSign })}</p>
      <Answer action={action} />
      <SupplementsBeside actionId={id} />
      {beside(actionItem(id))}
    </div>
  )
}

function Answer({ action: { status, owner, answer, declineReason } }: { action: ActionOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const name = nameOf(owner)
  if (status === 'proposed') return <p className={styles.aside}>{t('plan.proposed', { name })}</p>
  if (status === 'declined') {
    return (
      <p>
        {declineReason === null
          ? t('plan.declined', { name })
          : t('plan.declinedBecause', { name, reason: declineReason })}
      </p>
    )
  }
  const day = dayWords((answer?.at ?? '').slice(0, 10))
  return (
    <p className={styles.aside}>
      {answer?.recorded ? t('plan.acceptedRecorded', { day, by: nameOf(answer.by) }) : t('plan.accepted', { day })}
    </p>
  )
}
