import type { NeedOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useNames } from './letter-context.ts'

/** Why a need stays open, what happens until it has an answer, and who keeps watch. */
export function LetterOpenNeed({ open }: { open: NonNullable<NeedOfRecord['open']> }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  const { bottleneck, reason, bridging, owner } = open
  return (
    <div className={styles.open}>
      <h4>{t('plan.open')}</h4>
      <p>
        {t('plan.bottleneck', { bottleneck: label(`bottleneck.${bottleneck}`).toLowerCase() })} {reason}
      </p>
      <p>{t('plan.bridging', { words: bridging })}</p>
      <p>{t('plan.watch', { name: nameOf(owner) })}</p>
    </div>
  )
}
