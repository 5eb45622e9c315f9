import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { POST } from '#app/api/views/route.ts'

// One subject of bench/views.ts, in a process of its own; its parent's disconnecting ends it.

async function countView(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = new Request('http://localhost/api/views', {
    method: 'POST',
    headers: incoming.headers as Record<string, string>,
    body: await bodyOf(incoming),
  })
  const response = await POST(request)
  const body = await response.text()
  // Without a length, node:http sends chunks: three writes in place of one.
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': Buffer.byteLength(body),
  })
  outgoing.end(body)
}

function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    incoming
      .on('data', chunk => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks).toString()))
      .on('error', reject)
  })
}

function doNothing(incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume()
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end('{"views":1,"online":{"guests":1,"members":0,"total":1},"visits":1}')
}

const server = createServer(process.argv[2] === 'bare' ? doNothing : countView)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
