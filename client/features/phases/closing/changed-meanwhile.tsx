import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Words } from '../../../board/words.tsx'
import { Callout } from '../../../ui/callout.tsx'
import styles from './closing.module.css'

/** Somebody else changed the summary since this writing began: what it says now, before it is replaced. */
export function ChangedMeanwhile({ summary }: { summary: FamilySummary | null }) {
  const { t } = useTranslation('closing')
  const [began] = useState(summary?.revision)
  if (summary === null || summary.revision === began) return null
  return (
    <Callout kind="caution" title={t('summary.changedMeanwhile')}>
      <p className={styles.left}>
        <Words id={summary.text} />
      </p>
      <p>{t('summary.changedHint')}</p>
    </Callout>
  )
}
