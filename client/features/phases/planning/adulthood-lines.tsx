import { IconCake } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { dayWords } from '../../../text/dates.ts'
import { Callout } from '../../../ui/callout.tsx'
import { type NearlyAdult, nearlyAdults } from './adulthood.ts'
import styles from './planning.module.css'
import { seesCoverage } from './planning-people.ts'

/** For each child of sixteen or seventeen: when it becomes eighteen, and what is still asked for then (rule R81). */
export function AdulthoodLines() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null || !seesCoverage(table.you)) return null
  const near = nearlyAdults(table.state)
  if (near.length === 0) return null
  const isAsked = near.some(({ asks }) => asks === 'need' || asks === 'domain')
  return (
    <Callout kind={isAsked ? 'caution' : 'info'} title={t('adult.title')} level={3}>
      {near.map((child) => (
        <Line key={child.member.id} child={child} />
      ))}
    </Callout>
  )
}

const WORDS = { soon: 'adult.soon', need: 'adult.needed', domain: 'adult.domainNeeded', nothing: 'adult.done' } as const

function Line({ child: { member, turnsOn, asks, isAdult } }: { child: NearlyAdult }) {
  const { t } = useTranslation('planning')
  return (
    <p className={styles.line}>
      <IconCake aria-hidden size={20} />
      <span>
        <strong>{t(isAdult ? 'adult.turned' : 'adult.turns', { name: member.name, month: dayWords(turnsOn) })}</strong>{' '}
        {t(WORDS[asks])}
      </span>
    </p>
  )
}
