import type { PositionKind } from '@rondom/shared/domain/judgement.ts'
import { IconArrowsDiff, IconCheck, IconHandStop, IconMessage2Exclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './judgement.module.css'

const ICONS = {
  supports: IconCheck,
  supports_with_reservation: IconMessage2Exclamation,
  stands_aside: IconHandStop,
  dissents: IconArrowsDiff,
}

/** A position by an icon and its words; all in one colour, since none of them is better. */
export function PositionBadge({ kind }: { kind: PositionKind }) {
  const { t: label } = useTranslation('domain')
  const Icon = ICONS[kind]
  return (
    <span className={styles.position}>
      <Icon aria-hidden size={20} />
      {label(`position.${kind}`)}
    </span>
  )
}
