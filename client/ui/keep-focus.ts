/** What somebody can be brought back to: it has a name, or it is a line of a list. */
const PLACES = 'section, main, nav, aside, li, [role="region"], [role="group"], [role="dialog"]'

/**
 * Keeps the focus near where it was when what had it goes from the page: without this, who works by keyboard or listens
 * starts again at the top. Moves nothing while anything has the focus. Call once; returns how to stop.
 */
export function keepFocus(): () => void {
  /** What had the focus last, with everything around it from the inside out. */
  let around: Element[] = []

  function onFocusIn({ target }: FocusEvent): void {
    around = []
    for (let place = target instanceof Element ? target : null; place !== null; place = place.parentElement) {
      around.push(place)
    }
  }

  function bringBack(): void {
    const [last, ...places] = around
    if (document.activeElement !== document.body || last === undefined || last.isConnected) return
    around = []
    // A dialog that went with what opened it stands in no part of the page.
    const near = places.find((place) => place.isConnected && place.matches(PLACES)) ?? document.querySelector('main')
    if (!(near instanceof HTMLElement)) return
    if (near.tabIndex < 0) near.tabIndex = -1
    near.focus({ preventScroll: true })
  }

  // A frame later: dialogs and cards that take the focus over themselves go first.
  const observer = new MutationObserver(() => {
    if (around[0]?.isConnected === false) requestAnimationFrame(() => requestAnimationFrame(bringBack))
  })
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', onFocusIn)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', onFocusIn)
  }
}
