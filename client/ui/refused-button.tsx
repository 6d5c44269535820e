import { type ReactNode, useId } from 'react'
import { notify } from './notices.ts'
import { Tooltip } from './tooltip.tsx'

/**
 * A button that does nothing now and says why: on hover, on focus, to a screen reader, and as a notice when it
 * is pressed. It stays in the order of the keyboard, so that the reason is within reach for everyone.
 */
export function RefusedButton(props: { children: ReactNode; reason: string; className: string; label?: string }) {
  const reasonId = useId()
  return (
    <>
      <Tooltip text={props.reason}>
        <button
          type="button"
          className={props.className}
          aria-disabled="true"
          aria-describedby={reasonId}
          aria-label={props.label}
          onClick={() => notify({ kind: 'refusal', sentence: props.reason })}
        >
          {props.children}
        </button>
      </Tooltip>
      <span id={reasonId} hidden>
        {props.reason}
      </span>
    </>
  )
}
