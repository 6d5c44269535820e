import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names.ts'

/** A word or two about a thing, with an icon; never by colour alone. */
export function Badge(props: {
  children: ReactNode
  icon?: ReactNode
  tone?: 'plain' | 'accent' | 'caution' | 'done'
}) {
  return (
    <span className={classNames(styles.badge, styles[props.tone ?? 'plain'])}>
      {props.icon}
      {props.children}
    </span>
  )
}
