import type { IncomingMessage } from 'node:http'
import { BlockList } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const trusted = new BlockList()
trusted.addAddress('127.0.0.1')
trusted.addSubnet('10.0.0.0', 8)

test.each([
  ['nobody in between', '203.0.113.5', undefined, '203.0.113.5'],
  ['a forged header from outside', '203.0.113.5', '1.1.1.1', '203.0.113.5'],
  ['one proxy', '127.0.0.1', '203.0.113.5', '203.0.113.5'],
  ['an IPv4 address in IPv6 clothing', '::ffff:127.0.0.1', '::ffff:203.0.113.5', '203.0.113.5'],
  ['two proxies', '127.0.0.1', '203.0.113.5, 10.1.2.3', '203.0.113.5'],
  ['a forged address in front of the real one', '127.0.0.1', '1.1.1.1, 203.0.113.5', '203.0.113.5'],
  ['a proxy that writes nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['a proxy that asks for itself', '127.0.0.1', '10.1.2.3', '10.1.2.3'],
])('%s', (_name, remoteAddress, forwarded, expected) => {
  const req = { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage
  expect(clientAddress(req, trusted)).toBe(expected)
})
