import { MAIN_ID } from '../ui/page.tsx'

/** The kinds of things on the table that a sentence can lead to. */
export type PlaceKind =
  | 'danger'
  | 'person'
  | 'voice'
  | 'turn'
  | 'notes'
  | 'silent'
  | 'party'
  | 'difference'
  | 'judgement'
  | 'positions'
  | 'position'
  | 'decision'
  | 'need'
  | 'needs'
  | 'action'
  | 'followUp'
  | 'summaries'

/** The id on the page of a thing, so that what is missing can lead to it. */
export function placeId(kind: PlaceKind, about?: string | null): string {
  return about ? `${kind}-${about}` : kind
}

/** Brings the first field of the table that is marked as wrong into sight, with the focus in it. */
export function leadToMarked(): void {
  const marked = document.querySelector<HTMLElement>(`#${MAIN_ID} [aria-invalid="true"]`)
  marked?.scrollIntoView({ block: 'center' })
  marked?.focus({ preventScroll: true })
}

/** Brings a thing into sight and gives it the focus; the table itself where the thing is folded away. */
export function leadTo(id: string): void {
  const place = document.getElementById(id) ?? document.getElementById(MAIN_ID)
  if (place === null) return
  if (place.tabIndex < 0) place.tabIndex = -1
  const isTall = place.getBoundingClientRect().height > window.innerHeight / 2
  place.scrollIntoView({ block: isTall ? 'start' : 'center' })
  place.focus({ preventScroll: true })
}
