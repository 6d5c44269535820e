import type { CaseOverview } from '@rondom/shared/wire/cases.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import styles from './case.module.css'
import { CasePart } from './case-part.tsx'

/** The household as the newest conference knows it. */
export function CaseHousehold({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation('case')
  const { household } = overview
  return (
    <CasePart id="household" title={t('household.title')} empty={household.length === 0 ? t('household.empty') : null}>
      <ul className={styles.people}>
        {household.map(({ id, name, relation, birthMonth, live }) => (
          <li key={id} className={styles.item}>
            <strong>{name}</strong>
            <span>{relation}</span>
            {birthMonth !== null && <span>{t('household.born', { month: dayWords(birthMonth) })}</span>}
            {live && <span>{t('household.live')}</span>}
          </li>
        ))}
      </ul>
    </CasePart>
  )
}
