import { HIGHEST_SCORE, LOWEST_SCORE } from '@rondom/shared/domain/ratings.ts'
import styles from './rating-fan.module.css'

const SCORES = Array.from({ length: HIGHEST_SCORE - LOWEST_SCORE + 1 }, (_, index) => LOWEST_SCORE + index)
const EDGE = 4

/** Where a score stands on the axis, in percent of its width. */
export function scoreAt(score: number): number {
  return EDGE + ((score - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE)) * (100 - 2 * EDGE)
}

/** The line from 0 to 10 with its ticks; every number the same to look at. `top` in pixels. */
export function ScoreAxis({ top, numbers }: { top: number; numbers: boolean }) {
  return (
    <g>
      <line className={styles.axis} x1={`${EDGE}%`} x2={`${100 - EDGE}%`} y1={top} y2={top} />
      {SCORES.map((score) => (
        <g key={score}>
          <line className={styles.axis} x1={`${scoreAt(score)}%`} x2={`${scoreAt(score)}%`} y1={top - 4} y2={top + 4} />
          {numbers && (
            <text className={styles.number} x={`${scoreAt(score)}%`} y={top + 22} textAnchor="middle">
              {score}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
