import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach } from 'vitest'

/** A page of one test's own, for the tests of components. */
export interface Mounted {
  readonly place: HTMLElement
  /** Draws; call it within `act`. */
  render(node: ReactNode): void
}

/** Gives each test of the file an empty page, and clears it after it. Needs jsdom. */
export function mounted(): Mounted {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  let root: Root
  let place: HTMLElement
  beforeEach(() => {
    place = document.createElement('div')
    document.body.append(place)
    root = createRoot(place)
  })
  afterEach(() => {
    act(() => root.unmount())
    place.remove()
  })
  return {
    get place() {
      return place
    },
    render: (node) => root.render(node),
  }
}
