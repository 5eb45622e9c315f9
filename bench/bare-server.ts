import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// The baseline of bench/cached-pages.ts: node:http alone, answering the very heads and bytes that our server answered.

export type BareAnswer = { head: string[]; body: string }

process.once('message', (answers: Record<string, BareAnswer>) => {
  const prepared = new Map(
    Object.entries(answers).map(([path, { head, body }]) => [path, { head, body: Buffer.from(body, 'base64') }]),
  )
  const server = createServer((request, response) => {
    const found = prepared.get(request.url ?? '')
    if (found) response.writeHead(200, found.head).end(found.body)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
process.once('disconnect', () => process.exit())
