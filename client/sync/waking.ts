/** Calls `listener` when the network came back, and when the page is looked at again, as after sleep. Returns how to stop. */
export function onWaking(listener: () => void, target: Window = window): () => void {
  const { document } = target
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener()
  }
  target.addEventListener('online', listener)
  target.addEventListener('pageshow', listener)
  document.addEventListener('resume', listener)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    target.removeEventListener('online', listener)
    target.removeEventListener('pageshow', listener)
    document.removeEventListener('resume', listener)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
