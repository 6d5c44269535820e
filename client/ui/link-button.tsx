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
  /** Saves what is there as a file with this name. */
  download?: string
}) {
  const { href, children, kind = 'secondary', icon, target, download } = props
  return (
    <Link
      href={href}
      className={classNames(styles.button, styles[kind])}
      {...(target && { target, rel: 'noopener' })}
      {...(download && { download })}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      <span>{children}</span>
    </Link>
  )
}
