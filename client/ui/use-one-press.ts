import { useRef, useState } from 'react'

/** What a press does; with a promise where that takes a while. */
export type OnPress = (() => void) | (() => Promise<unknown>)

/** Milliseconds after which what a press began takes so long that it is shown and told. */
const LONG = 300

/** A press that goes on: it takes no other, and after a moment it is pending to eye and ear. */
export interface OnePress {
  isGoing: boolean
  isPending: boolean
  press: () => void
}

/** Takes one press at a time: while the promise of one is unsettled, another does nothing. */
export function useOnePress(onPress: OnPress | undefined): OnePress {
  const [isGoing, setGoing] = useState(false)
  const [isPending, setPending] = useState(false)
  // Beside the state: two presses can come before the button is drawn again.
  const goes = useRef(false)

  function press(): void {
    if (goes.current) return
    const work = onPress?.()
    if (!(work instanceof Promise)) return
    goes.current = true
    setGoing(true)
    const timer = setTimeout(() => setPending(true), LONG)
    // After a failure as well; that is reported as if nobody had waited for it.
    void work.finally(() => {
      clearTimeout(timer)
      goes.current = false
      setGoing(false)
      setPending(false)
    })
  }

  return { isGoing, isPending, press }
}
