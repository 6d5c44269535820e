import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './bound-text.module.css'

/** From this part of the limit on, the count is shown. */
const SHOWN_FROM = 0.8

/** How long a text is, once that begins to matter; in words and with an icon when it is too long. */
export function LengthCounter(props: { id: string; length: number; limit: number; tooLong: string }) {
  const { id, length, limit } = props
  if (length < limit * SHOWN_FROM) return null
  const over = length > limit
  return (
    <span id={id} className={over ? styles.tooLong : styles.count}>
      {over && <IconAlertTriangle aria-hidden size={16} />}
      {over ? props.tooLong : `${length} / ${limit}`}
    </span>
  )
}
