import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import styles from './button.module.css'
import type { ButtonKind } from './button.tsx'
import { classNames } from './class-names.ts'

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LinkButton(props: {
  href: string
  children: ReactNode
  kind?: ButtonKind
  icon?: ReactNode
  target?: string
}) {
  const { href, children, kind = 'secondary', icon, target } = props
  return (
    <Link href={href} className={classNames(styles.button, styles[kind])} {...(target && { target, rel: 'noopener' })}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span>{children}</span>
    </Link>
  )
}
