import type { ReactNode } from 'react'
import { type PartyLook, partyStyle } from '../theme/party-looks.ts'
import styles from './rating-fan.module.css'
import { ScoreAxis, scoreAt } from './score-axis.tsx'

/** One named rating: who gave it, what it is, and why. */
export interface RatingRow {
  id: string
  name: ReactNode
  look: PartyLook
  score: number
  reason: ReactNode
  remark: ReactNode
}

/** The scores of a round with who gave them and why, in the order they are given in, never by height. */
export function RatingRows({ rows }: { rows: readonly RatingRow[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row} style={partyStyle(row.look)}>
          <span className={styles.name}>{row.name}</span>
          <svg className={styles.track} role="img" aria-label={String(row.score)} height="36">
            <ScoreAxis top={18} numbers={false} />
            <circle className={styles.named} cx={`${scoreAt(row.score)}%`} cy="18" r="15" />
            <text className={styles.score} x={`${scoreAt(row.score)}%`} y="23" textAnchor="middle">
              {row.score}
            </text>
          </svg>
          <p className={styles.reason}>{row.reason}</p>
          {row.remark && <p className={styles.remark}>{row.remark}</p>}
        </li>
      ))}
    </ul>
  )
}
