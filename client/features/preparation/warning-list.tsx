import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { Callout } from '../../ui/callout.tsx'
import styles from './preparation.module.css'

/** What the facilitator may want to look at; it keeps nobody from beginning. */
export function WarningList() {
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  const exit = useConference(({ abilities }) => abilities?.exit ?? null)
  if (exit === null || exit.warnings.length === 0) return null
  return (
    <Callout kind="info" title={t('begin.warnings')}>
      <ul className={styles.missingList}>
        {exit.warnings.map(({ code, aboutId, about, quote }) => {
          const values = { about: about ?? '', quote: quote ?? '' }
          return (
            <li key={`${code} ${aboutId} ${quote}`}>
              {words(`warning.${code}.sign`, values)} {words(`warning.${code}.hint`, values)}
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}
