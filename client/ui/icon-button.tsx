import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './button.module.css'
import type { ButtonKind } from './button.tsx'
import { classNames } from './class-names.ts'
import { RefusedButton } from './refused-button.tsx'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps {
  /** What it does, in words: its accessible name and its tooltip. */
  label: string
  icon: ReactNode
  kind?: ButtonKind
  onPress?: () => void
  reason?: string | null
  isPressed?: boolean
  isExpanded?: boolean
  describedBy?: string
  className?: string
}

/** A button that is only an icon, with its name in a tooltip. */
export function IconButton(props: IconButtonProps) {
  const names = classNames(styles.button, styles.iconOnly, styles[props.kind ?? 'quiet'], props.className)
  if (props.reason) {
    return (
      <RefusedButton className={classNames(names, styles.refused)} reason={props.reason} label={props.label}>
        {props.icon}
      </RefusedButton>
    )
  }
  return (
    <Tooltip text={props.label}>
      <AriaButton
        className={names}
        aria-label={props.label}
        aria-pressed={props.isPressed}
        aria-expanded={props.isExpanded}
        aria-describedby={props.describedBy}
        {...(props.onPress && { onPress: props.onPress })}
      >
        {props.icon}
      </AriaButton>
    </Tooltip>
  )
}
