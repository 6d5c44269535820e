import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import { partyStyle } from '../theme/party-looks.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './party-badge.module.css'
import { lookOf, partyName } from './roster.ts'
import { useRoster } from './use-table.ts'

/** A party by its shape, its colour and its name. */
export function PartyBadge({ party, size = 'normal' }: { party: PartyId | MemberId; size?: 'normal' | 'small' }) {
  const roster = useRoster()
  const look = lookOf(roster, party)
  return (
    <span className={classNames(styles.badge, styles[size])} style={partyStyle(look)}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className={styles.shape}>
        <path d={look.shape} />
      </svg>
      <span>{partyName(roster, party)}</span>
    </span>
  )
}
