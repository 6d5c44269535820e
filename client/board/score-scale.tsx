import { HIGHEST_SCORE, LOWEST_SCORE } from '@rondom/shared/domain/ratings.ts'
import { useTranslation } from 'react-i18next'
import { ChipGroup } from '../ui/chip-group.tsx'
import styles from './rating-editor.module.css'

const SCORES = Array.from({ length: HIGHEST_SCORE - LOWEST_SCORE + 1 }, (_, index) => String(LOWEST_SCORE + index))

/** The scale from 0 to 10, every number the same to look at. */
export function ScoreScale(props: { value: number | null; onChange: (score: number) => void; isDisabled?: boolean }) {
  const { t } = useTranslation('board')
  return (
    <div className={styles.scale}>
      <ChipGroup
        label={t('rating.scale')}
        options={SCORES.map((value) => ({ value, label: value }))}
        value={props.value === null ? null : String(props.value)}
        isDisabled={props.isDisabled ?? false}
        onChange={(score) => props.onChange(Number(score))}
      />
      <p className={styles.ends}>
        <span>{t('rating.lowest')}</span>
        <span>{t('rating.highest')}</span>
      </p>
    </div>
  )
}
