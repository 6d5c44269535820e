import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './judgement.module.css'
import type { PositionDrafts } from './use-position-drafts.ts'

interface DissentFieldsProps {
  drafts: PositionDrafts
  recordedFor: string | null
  revisitOn: string
  onRevisitOn: (day: string) => void
}

/** The editor of a dissent, for its author or who writes it down: the text, its own test, a date, and what more to say. */
export function DissentFields({ drafts, recordedFor, revisitOn, onRevisitOn }: DissentFieldsProps) {
  const { t } = useTranslation('judgement')
  const name = recordedFor ?? ''
  return (
    <fieldset className={styles.dissentEditor}>
      <legend>{t(recordedFor === null ? 'dissent.write' : 'dissent.title')}</legend>
      <p className={styles.soft}>{t('dissent.writeHint')}</p>
      <BoundText
        {...drafts.dissent}
        label={recordedFor === null ? t('dissent.verbatim') : t('dissent.recordVerbatim', { name })}
        showLabel
        limit={LIMITS.dissent}
        rows={4}
      />
      <BoundText
        {...drafts.test}
        label={recordedFor === null ? t('dissent.test') : t('dissent.recordTest', { name })}
        showLabel
        limit={LIMITS.dissent}
        rows={2}
      />
      <TextField label={t('dissent.revisitOn')} type="date" value={revisitOn} onChange={onRevisitOn} isRequired />
      <BoundText
        {...drafts.motivation}
        label={t('dissent.motivation')}
        showLabel
        description={t('dissent.motivationHint')}
        limit={LIMITS.motivation}
      />
    </fieldset>
  )
}
