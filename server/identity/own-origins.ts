/** How this server is reached. */
export interface Reach {
  /** Public https origin, or null on loopback only. */
  publicOrigin: string | null
  demo: boolean
  /** The port that is listened on; known once the server listens. */
  port(): number
}

/** The origin that links of this server start with. */
export function mainOrigin(reach: Reach): string {
  return reach.publicOrigin ?? `http://localhost:${reach.port()}`
}

/** The origin of a seat of its own on one machine, where cookies of several seats must not collide. */
export function seatOrigin(reach: Reach, seat: string): string {
  return reach.demo ? `http://${seat}.localhost:${reach.port()}` : mainOrigin(reach)
}

/** True when an Origin header names this server itself; exact, without wildcards but the seats of a demo. */
export function isOwnOrigin(reach: Reach, origin: string | undefined): boolean {
  if (origin === undefined) return false
  if (reach.publicOrigin !== null) return origin === reach.publicOrigin
  const port = reach.port()
  if (origin === `http://localhost:${port}` || origin === `http://127.0.0.1:${port}`) return true
  if (origin === `http://[::1]:${port}`) return true
  return reach.demo && new RegExp(`^http://[a-z0-9-]{1,63}\\.localhost:${port}$`).test(origin)
}
