const FOCUSABLE = 'input, select, textarea, button, [contenteditable], a[href], summary'

/** Puts the focus where one goes on after something disappeared, if the focus disappeared with it. */
export function goOnAt(anchor: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body && document.activeElement !== null) return
    document.getElementById(anchor)?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
  })
}

/** Opens what holds the field, brings it into view and puts the focus in it. */
export function leadTo(anchor: string): void {
  const place = document.getElementById(anchor)
  if (place === null) return
  for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true
  }
  // Where the place holds several cards: the first that still misses something.
  const card = place.querySelector<HTMLDetailsElement>('details[data-missing]')
  if (card !== null) card.open = true
  const within = card?.querySelector(':scope > :not(summary)') ?? place
  const field = place.matches(FOCUSABLE) ? place : within.querySelector<HTMLElement>(FOCUSABLE)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  field?.focus({ preventScroll: true })
}
