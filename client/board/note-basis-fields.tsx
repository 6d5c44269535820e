import { LIMITS } from '@rondom/shared/domain/limits.ts'
import {
  NOTE_CERTAINTIES,
  NOTE_NATURES,
  type NoteCertainty,
  type NoteNature,
  SOURCE_TYPES,
  type SourceType,
} from '@rondom/shared/domain/notes.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ChipGroup } from '../ui/chip-group.tsx'
import { ChipSelect } from '../ui/chip-select.tsx'
import styles from './note-basis-fields.module.css'

/** How a note is known, while it can still be changed. */
export interface BasisFields {
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  sourceBy: string
}

/** Nature, certainty and source in one line of chips; and whose words it is, where it is not seen by oneself. */
export function NoteBasisFields(props: {
  basis: BasisFields
  onChange: (fields: Partial<BasisFields>) => void
  isDisabled?: boolean
}) {
  const { basis, onChange, isDisabled = false } = props
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const id = useId()
  const needsName = basis.sourceType === 'instrument' && basis.sourceBy.trim() === ''
  return (
    <div className={styles.basis}>
      <div className={styles.chips}>
        <ChipGroup
          label={t('basis.nature')}
          small
          options={NOTE_NATURES.map((value) => ({ value, label: label(`nature.${value}`) }))}
          value={basis.nature}
          isDisabled={isDisabled}
          onChange={(nature) => onChange({ nature })}
        />
        <span className={styles.known}>
          <ChipSelect
            label={t('basis.certainty')}
            options={NOTE_CERTAINTIES.map((value) => ({ value, label: label(`certainty.${value}`) }))}
            value={basis.certainty}
            isDisabled={isDisabled}
            onChange={(certainty) => onChange({ certainty })}
          />
          <ChipSelect
            label={t('basis.source')}
            options={SOURCE_TYPES.map((value) => ({ value, label: label(`source.${value}`) }))}
            value={basis.sourceType}
            isDisabled={isDisabled}
            onChange={(sourceType) => onChange({ sourceType })}
          />
        </span>
      </div>
      {basis.sourceType !== 'own_observation' && (
        <div className={styles.source}>
          <label htmlFor={id}>{t(`basis.by.${basis.sourceType}`)}</label>
          <input
            id={id}
            className={styles.by}
            value={basis.sourceBy}
            maxLength={LIMITS.sourceBy}
            disabled={isDisabled}
            aria-invalid={needsName || undefined}
            aria-describedby={`${id}-missing`}
            onChange={(event) => onChange({ sourceBy: event.currentTarget.value })}
          />
          {needsName && (
            <span id={`${id}-missing`} className={styles.missing}>
              {t('basis.nameMissing')}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
