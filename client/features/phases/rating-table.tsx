import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { useTranslation } from 'react-i18next'
import { partyName } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { Words } from '../../board/words.tsx'
import styles from './writing-overview.module.css'

/** The ratings in words and numbers, for who does not see the picture. */
export function RatingTable(props: {
  spread: readonly number[]
  named: SafetyRating[] | null
  /** The ratings of the round before, to stand beside these. */
  former: SafetyRating[] | null
}) {
  const { spread, named, former } = props
  const { t } = useTranslation('board')
  const table = useTable()
  if (table === null) return null
  if (named === null) {
    return (
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('fan.score')}</th>
              <th scope="col">{t('fan.times')}</th>
            </tr>
          </thead>
          <tbody>
            {[...new Set(spread)].map((score) => (
              <tr key={score}>
                <th scope="row">{score}</th>
                <td>{spread.filter((other) => other === score).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('fan.rater')}</th>
            {former && <th scope="col">{t('fan.beforeHead')}</th>}
            <th scope="col">{t('fan.score')}</th>
            <th scope="col">{t('fan.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((rating) => (
            <tr key={rating.partyId}>
              <th scope="row">{partyName(table.state, rating.partyId)}</th>
              {former && <td>{former.find(({ partyId }) => partyId === rating.partyId)?.score ?? ''}</td>}
              <td>{rating.score}</td>
              <td>
                <Words id={rating.reason} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
