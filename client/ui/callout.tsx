import { IconAlertTriangle, IconBulb, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './callout.module.css'
import { classNames } from './class-names.ts'

const ICONS = { info: IconInfoCircle, caution: IconBulb, danger: IconAlertTriangle, done: IconCircleCheck }

/** A block that asks for attention: an icon, a title, words, and what can be done. */
export function Callout(props: {
  kind: keyof typeof ICONS
  id?: string
  title?: string
  /** Makes a heading of the title, for what somebody should find among the headings. */
  level?: 2 | 3
  children?: ReactNode
  actions?: ReactNode
}) {
  const Icon = ICONS[props.kind]
  const Title = props.level ? (`h${props.level}` as const) : 'p'
  return (
    <div id={props.id} className={classNames(styles.callout, styles[props.kind])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {props.title && <Title className={styles.title}>{props.title}</Title>}
        {props.children}
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </div>
    </div>
  )
}
