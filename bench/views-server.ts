import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerDirectly, loadDirectHandlers } from '#server/direct-handlers.ts'

// One subject of bench/views.ts, in a process of its own; its parent's disconnecting ends it.

const { '/api/views': views } = Object.fromEntries(await loadDirectHandlers())

function countView(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (!views) throw new Error('nobody counts views')
  answerDirectly(views, incoming, outgoing, incoming.headers as Record<string, string>, {}).catch(() =>
    outgoing.destroy(),
  )
}

function doNothing(incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume()
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end('{"views":1,"online":{"guests":1,"members":0,"total":1},"visits":1}')
}

const server = createServer(process.argv[2] === 'bare' ? doNothing : countView)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
