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
  for (let card = place.closest('details'); card !== null; card = card.parentElement?.closest('details') ?? null) {
    card.open = true
  }
  const field = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  field?.focus({ preventScroll: true })
}
