import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import { type Part, partAnchor } from './missing-anchors.ts'
import styles from './preparation.module.css'
import { useMissing } from './use-missing.ts'

/** A part of the page: a region with its heading, how it stands, and what it is for. */
export function PartSection(props: {
  part: Part | 'perspective'
  intro?: string
  /** False while there is nothing to be complete about. */
  isApplicable?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('preparation')
  const { items, isKnown } = useMissing()
  const count = items.filter(({ part }) => part === props.part).length
  const id = props.part === 'perspective' ? 'part-perspective' : partAnchor(props.part)
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <header className={styles.partHead}>
        <h2 id={`${id}-title`}>{t(`parts.${props.part}`)}</h2>
        {isKnown && hasStatus(props.part, props.isApplicable) && <PartStatus count={count} />}
      </header>
      {props.intro && <p className={styles.intro}>{props.intro}</p>}
      {props.children}
    </section>
  )
}

/** Whether a part is complete, or how much it still needs. */
export function PartStatus({ count }: { count: number }) {
  const { t } = useTranslation('preparation')
  if (count > 0) return <Badge tone="caution">{t('overview.partMissing', { count })}</Badge>
  return (
    <Badge tone="done" icon={<IconCheck aria-hidden size={16} />}>
      {t('overview.partDone')}
    </Badge>
  )
}

/** Parts that may stay empty have nothing to be complete about. */
const MAY_STAY_EMPTY: readonly string[] = ['history', 'plan', 'begin', 'perspective']

/** Whether a part tells how complete it is. */
export function hasStatus(part: Part | 'perspective', isApplicable = true): boolean {
  return isApplicable && !MAY_STAY_EMPTY.includes(part)
}
