/** The cookie of a session, for one way of reaching the server. */
export interface SessionCookie {
  name: string
  options: { httpOnly: true; sameSite: 'strict'; path: '/'; secure: boolean }
}

/**
 * Over https the name starts with `__Host-`, by which browsers refuse a cookie set for another host or
 * without Secure; on plain http (loopback) they would refuse that name itself.
 */
export function sessionCookie(publicOrigin: string | null): SessionCookie {
  const secure = publicOrigin !== null
  return {
    name: secure ? '__Host-rondom' : 'rondom',
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  }
}

/** The value of one cookie in a Cookie header, or null. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key = '', value = ''] = pair.split('=', 2)
    if (key.trim() === name) return value.trim() || null
  }
  return null
}
