import { HIGHEST_MARK, LOWEST_MARK } from '@rondom/shared/domain/closing.ts'
import { useTranslation } from 'react-i18next'
import { RatingSpread } from '../../../pictures/rating-spread.tsx'
import styles from './closing.module.css'

const SCALE = { lowest: LOWEST_MARK, highest: HIGHEST_MARK }

/** The marks as they were given, from low to high: no names and no average. */
export function MarkSpread({ marks }: { marks: readonly number[] }) {
  const { t } = useTranslation('closing')
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 0]
  const summary = t(marks.length === 1 ? 'shared.marksSummaryOne' : 'shared.marksSummary', {
    count: marks.length,
    low,
    high,
  })
  const times = [...new Set(marks)].map((mark) =>
    t('shared.times', { count: marks.filter((other) => other === mark).length, mark }),
  )
  return (
    <div className={styles.spread}>
      <h3>{t('shared.marks')}</h3>
      {marks.length === 0 ? (
        <p>{t('shared.marksNone')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('shared.marksHint')}</p>
          <RatingSpread scores={marks} scale={SCALE} label={`${summary}: ${times.join(', ')}`} />
          <p className={styles.ends}>
            <span>{t('mark.lowest')}</span>
            <span>{t('mark.highest')}</span>
          </p>
        </>
      )}
    </div>
  )
}
