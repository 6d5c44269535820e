import type { RatingsOfRecord } from '@rondom/shared/wire/record-table.ts'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterParty } from './letter-party.tsx'
import { LetterSection } from './letter-section.tsx'

const ROUNDS = { 1: 'first', 2: 'second', 3: 'third' } as const

/** The ratings as they were given, each with its reason; never put together into one. */
export function LetterRatings() {
  const { t } = useTranslation('record')
  const { ratings } = useLetter().record
  if (ratings.length === 0) return null
  return (
    <LetterSection title={t('section.ratings')}>
      <p className={classNames(styles.aside, styles.subtitle)}>{t('ratings.intro')}</p>
      {ratings.map((ofRound) => (
        <Round key={ofRound.round} ratings={ofRound} />
      ))}
    </LetterSection>
  )
}

function Round({ ratings: { round, spread, named } }: { ratings: RatingsOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  return (
    <div className={styles.group}>
      <h3>{t(`ratings.round.${ROUNDS[round]}`)}</h3>
      {named === null && spread !== null && <p>{t('ratings.spread', { scores: spread.join(', ') })}</p>}
      {named !== null && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
        <ul role="list" className={styles.notes}>
          {named.map(({ party, score, reason, oneHigher, by, recorded }) => (
            <li key={party.id} className={styles.note}>
              <p>
                <LetterParty party={party} /> {t('ratings.gave', { score })} {reason}
              </p>
              {oneHigher !== null && <p>{t('ratings.higher', { words: oneHigher })}</p>}
              {recorded && <p className={styles.aside}>{t('ratings.recorded', { name: nameOf(by) })}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
