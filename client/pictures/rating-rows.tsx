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
  /** What the same party gave in the round before; null where there is none to stand beside. */
  former: number | null
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
            {row.former !== null && row.former !== row.score && <Former former={row.former} score={row.score} />}
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

const RADIUS = 15

/** From the score of the round before, an open dot, an arrow to the one of now. */
function Former({ former, score }: { former: number; score: number }) {
  const isHigher = score > former
  const at = `${scoreAt(score)}%`
  // The point of the arrow touches the dot of now; a nested svg puts its left edge at that percentage.
  const tip = isHigher ? -RADIUS : RADIUS
  const tail = isHigher ? tip - 9 : tip + 9
  return (
    <g>
      <line className={styles.shift} x1={`${scoreAt(former)}%`} x2={at} y1="18" y2="18" />
      {/* Under the open dot, so that its number stays where the two stand close. */}
      <circle className={styles.former} cx={`${scoreAt(former)}%`} cy="18" r={RADIUS - 2} />
      <text className={styles.formerScore} x={`${scoreAt(former)}%`} y="23" textAnchor="middle">
        {former}
      </text>
      <svg x={at} y="18" overflow="visible" aria-hidden="true">
        <path className={styles.tip} d={`M${tip} 0 ${tail} -6 ${tail} 6Z`} />
      </svg>
    </g>
  )
}
