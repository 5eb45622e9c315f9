import type { IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'

/**
 * The address that a request really comes from. X-Forwarded-For is believed only as far as proxies that we trust
 * wrote it: read from its end, the first address that is no trusted proxy is the client.
 */
export function clientAddress(req: IncomingMessage, trusted: BlockList): string {
  let address = plain(req.socket.remoteAddress ?? '')
  const forwarded = req.headers['x-forwarded-for']
  if (forwarded === undefined || !isTrusted(address, trusted)) return address
  const hops = String(forwarded).split(',')
  for (const hop of hops.reverse()) {
    const named = plain(hop.trim())
    // Written by a proxy that we trust, and yet no address: better the proxy's own than an invented one.
    if (isIP(named) === 0) return address
    address = named
    if (!isTrusted(address, trusted)) return address
  }
  return address
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address)
  return family !== 0 && trusted.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** An IPv4 address written as IPv6, as a dual-stack socket reports it, is the IPv4 address. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
}
