import styles from './rating-fan.module.css'
import { SAFETY_SCALE, type Scale, ScoreAxis, scoreAt } from './score-axis.tsx'

const DOT = 22
const FOOT = 34

/** The scores of a round without names: a dot for each, the same score stacked. */
export function RatingSpread(props: { scores: readonly number[]; label: string; scale?: Scale }) {
  const { scores, label, scale = SAFETY_SCALE } = props
  const highest = Math.max(1, ...scores.map((score) => scores.filter((other) => other === score).length))
  const axis = highest * DOT + 8
  return (
    <svg className={styles.spread} role="img" aria-label={label} height={axis + FOOT}>
      <ScoreAxis top={axis} numbers scale={scale} />
      {scores.map((score, index) => {
        const below = scores.slice(0, index).filter((other) => other === score).length
        return (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the scores have no names, only their order.
            key={index}
            className={styles.dot}
            cx={`${scoreAt(score, scale)}%`}
            cy={axis - 14 - below * DOT}
            r={DOT / 2 - 2}
          />
        )
      })}
    </svg>
  )
}
