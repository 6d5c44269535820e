import { type RefObject, useEffect } from 'react'

/**
 * Keeps the height of what sticks to an edge of the screen in a property of the page, so that others can keep
 * clear of it. Zero where it scrolls away with the page.
 */
export function useMeasuredHeight(ref: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const root = document.documentElement
    const measure = () => {
      const sticks = getComputedStyle(element).position === 'sticky'
      root.style.setProperty(property, sticks ? `${element.offsetHeight}px` : '0px')
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      root.style.removeProperty(property)
    }
  }, [ref, property])
}
