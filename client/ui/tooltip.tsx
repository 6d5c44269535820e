import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, Focusable, OverlayArrow, TooltipTrigger } from 'react-aria-components'
import styles from './tooltip.module.css'

/** Words that appear beside a control on hover and on focus. Never the only place where they stand. */
export function Tooltip(props: { text: string; children: ReactElement; delay?: number }) {
  return (
    <TooltipTrigger delay={props.delay ?? 500} closeDelay={80}>
      {/* Buttons of the library listen by themselves; a plain element is made to. */}
      {typeof props.children.type === 'string' ? <Focusable>{props.children as never}</Focusable> : props.children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={8}>
        <OverlayArrow className={styles.arrow ?? ''} />
        {props.text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
