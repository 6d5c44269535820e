import type { Named } from '@rondom/shared/wire/record-values.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useNames } from './letter-context.ts'

/** From whom something is kept, for who may know. */
export function HiddenFrom({ people }: { people: readonly Named[] }) {
  const { t } = useTranslation('record')
  const { namesOf } = useNames()
  if (people.length === 0) return null
  return <p className={styles.aside}>{t('hiddenFrom', { people: namesOf(people) })}</p>
}
