/** The one source of time on the server, so that a conference can be held at its own date. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** A clock that starts at an instant (ISO) and runs on from there. */
export function clockFrom(start: string): Clock {
  const offset = new Date(start).getTime() - Date.now()
  return () => new Date(Date.now() + offset)
}
