import { useRef, useState } from 'react'

/** What a press does; with a promise where that takes a while. */
export type OnPress = (() => void) | (() => Promise<unknown>)

/** Takes one press at a time: a press is pending while its promise is, and another one meanwhile does nothing. */
export function useOnePress(onPress: OnPress | undefined): { isPending: boolean; press: () => void } {
  const [isPending, setPending] = useState(false)
  // Beside the state: two presses can come before the button is drawn again.
  const isGoing = useRef(false)

  function press(): void {
    if (isGoing.current) return
    const work = onPress?.()
    if (!(work instanceof Promise)) return
    isGoing.current = true
    setPending(true)
    // After a failure as well; that is reported as if nobody had waited for it.
    void work.finally(() => {
      isGoing.current = false
      setPending(false)
    })
  }

  return { isPending, press }
}
