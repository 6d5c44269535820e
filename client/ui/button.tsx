import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { RefusedButton } from './refused-button.tsx'
import { type OnPress, useOnePress } from './use-one-press.ts'

/** primary: the one obvious thing to do; secondary: everything beside it; quiet: without an edge; danger: calls for help or takes away. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps {
  children: ReactNode
  kind?: ButtonKind
  small?: boolean
  icon?: ReactNode
  type?: 'button' | 'submit'
  /** While the promise it gives back is unsettled the button takes no other press, and soon it is pending. */
  onPress?: OnPress
  /** Why it cannot be pressed now. The button stays reachable and tells this reason. */
  reason?: string | null
  isDisabled?: boolean
  /** Being worked on: stays in place and takes no second press, whatever its reason becomes meanwhile. */
  isPending?: boolean
  /** For a button that shows and hides something. */
  isExpanded?: boolean
  /** For a button that is on or off. */
  isPressed?: boolean
  describedBy?: string
  className?: string
}

/** A button with words. For one with only an icon see IconButton. */
export function Button(props: ButtonProps) {
  const { children, icon, kind = 'secondary', small = false, className } = props
  const { isGoing, isPending: takesLong, press } = useOnePress(props.onPress)
  const isPending = props.isPending || takesLong
  const names = classNames(styles.button, styles[kind], small && styles.small, className)
  const content = (
    <>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span>{children}</span>
    </>
  )
  if (props.reason && !isPending && !isGoing) {
    return (
      <RefusedButton className={classNames(names, styles.refused)} reason={props.reason}>
        {content}
      </RefusedButton>
    )
  }
  return (
    <AriaButton
      className={classNames(names, isPending && styles.pending)}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      // Not react-aria's isPending: its announcement outlives a button that goes when the work is done.
      aria-disabled={isPending ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.isExpanded}
      aria-pressed={props.isPressed}
      {...(props.onPress && !isPending && { onPress: press })}
    >
      {content}
    </AriaButton>
  )
}
