import { HIGHEST_SCORE, LOWEST_SCORE } from '@rondom/shared/domain/ratings.ts'
import styles from './rating-fan.module.css'

/** The whole numbers that can be given, both ends included. */
export interface Scale {
  lowest: number
  highest: number
}

export const SAFETY_SCALE: Scale = { lowest: LOWEST_SCORE, highest: HIGHEST_SCORE }
const EDGE = 4

/** Where a score stands on the axis, in percent of its width. */
export function scoreAt(score: number, { lowest, highest }: Scale = SAFETY_SCALE): number {
  return EDGE + ((score - lowest) / (highest - lowest)) * (100 - 2 * EDGE)
}

/** The line from the lowest to the highest score with its ticks; every number the same to look at. `top` in pixels. */
export function ScoreAxis(props: { top: number; numbers: boolean; scale?: Scale }) {
  const { top, numbers, scale = SAFETY_SCALE } = props
  const at = (score: number) => `${scoreAt(score, scale)}%`
  const scores = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, index) => scale.lowest + index)
  return (
    <g>
      <line className={styles.axis} x1={`${EDGE}%`} x2={`${100 - EDGE}%`} y1={top} y2={top} />
      {scores.map((score) => (
        <g key={score}>
          <line className={styles.axis} x1={at(score)} x2={at(score)} y1={top - 4} y2={top + 4} />
          {numbers && (
            <text className={styles.number} x={at(score)} y={top + 22} textAnchor="middle">
              {score}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
