import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PHONE, useMedia } from '../../../ui/use-media.ts'
import { type Comparison, compareParties, type Theme } from './comparison.ts'
import { ComparisonList } from './comparison-list.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import styles from './differences.module.css'

/** "Overeenkomst en verschil": per theme where each party stands; nothing while there is no theme. */
export function ComparisonView() {
  const { t } = useTranslation('differences')
  const table = useTable()
  const state = table?.state
  const compared = useMemo(() => (state === undefined ? null : compareParties(state)), [state])
  if (compared === null || compared.differences.length + compared.agreements.length === 0) return null
  return (
    <Disclosure title={t('compare.title')} level={2}>
      <div className={styles.comparison}>
        <p className={styles.soft}>{t('compare.hint')}</p>
        <Themes compared={compared} themes={compared.differences} heading={t('compare.differences')} />
        <Themes compared={compared} themes={compared.agreements} heading={t('compare.agreements')} />
      </div>
    </Disclosure>
  )
}

function Themes(props: { compared: Comparison; themes: Theme[]; heading: string }) {
  const { compared, themes, heading } = props
  const isPhone = useMedia(PHONE)
  if (themes.length === 0) return null
  const View = isPhone ? ComparisonList : ComparisonTable
  return (
    <>
      <h3>{heading}</h3>
      <View label={heading} parties={compared.parties} themes={themes} />
    </>
  )
}
