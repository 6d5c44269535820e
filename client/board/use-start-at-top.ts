import { useEffect, useRef } from 'react'

/** Brings the top of the page into sight when `moment` changes, unless somebody is typing: then nothing moves. */
export function useStartAtTop(moment: string | null): void {
  const before = useRef(moment)
  useEffect(() => {
    if (before.current === moment) return
    const isFirst = before.current === null
    before.current = moment
    if (!isFirst && !isTyping()) window.scrollTo({ top: 0 })
  }, [moment])
}

function isTyping(): boolean {
  const active = document.activeElement
  return active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement
}
