import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Reach } from './own-origins.ts'

/** Where the operator's proxy can stand: this machine, or a private network. */
const NEAR = new BlockList()
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  NEAR.addSubnet(network, prefix, 'ipv4')
}
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

/**
 * Whether who connects from this address is believed about whom it speaks for: the operator's proxy, where this
 * server is reached from outside; nobody where it is reached on loopback only.
 */
export function believesForwarding(reach: Pick<Reach, 'publicOrigin'>, address: string): boolean {
  const family = isIP(address)
  return reach.publicOrigin !== null && family !== 0 && NEAR.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** The address that a request came from: the first, counted from here, that is no proxy of the operator's. */
export function callerAddress(
  reach: Pick<Reach, 'publicOrigin'>,
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  let address = socket.remoteAddress ?? ''
  for (const before of forwarded.reverse()) {
    if (before.trim() === '' || !believesForwarding(reach, address)) break
    address = before.trim()
  }
  return address
}

/** Whose address it is, as far as limits go: one household or office has a whole network of IPv6 addresses. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6 || address.includes('.')) return address.replace(/^::ffff:/i, '')
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail]
  return `${groups.slice(0, 4).join(':')}::/64`
}
