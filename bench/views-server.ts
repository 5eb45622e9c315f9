import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { pool } from '#db/connection.ts'
import { answerDirectly, loadDirectHandlers } from '#server/direct-handlers.ts'

// One subject of bench/views.ts, in a process of its own; its parent's disconnecting ends it.

const listeners: Record<string, () => Promise<RequestListener>> = {
  bare: async () => (incoming, outgoing) => {
    incoming.resume()
    answer(outgoing)
  },
  views: async () => {
    const { '/api/views': views } = Object.fromEntries(await loadDirectHandlers())
    if (!views) throw new Error('nobody counts views')
    return (incoming, outgoing) => {
      const headers = incoming.headers as Record<string, string>
      answerDirectly(views, incoming, outgoing, headers, {}).catch(() => outgoing.destroy())
    }
  },
  /** The same counting, reached as every other address is: through Next's router and its Request and Response. */
  next: async () => {
    const app = next({ dev: false, dir: process.cwd(), quiet: true })
    await app.prepare()
    const handle = app.getRequestHandler()
    return (incoming, outgoing) => void handle(incoming, outgoing)
  },
  /** What others do: a row for every view, committed by itself. */
  insert: async () =>
    answeringAfter('insert into bench_views (event_id, article_id) values ($1, $2) on conflict do nothing', ids => ids),
  /** What others do: one row for an article, that every view of it waits for. */
  'hot row': async () => answeringAfter('update bench_totals set views = views + 1 where id = 1', () => []),
}

function answer(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end('{"views":1,"online":{"guests":1,"members":0,"total":1},"visits":1}')
}

function answeringAfter(text: string, valuesOf: (ids: [string, string]) => string[]): RequestListener {
  return async (incoming, outgoing) => {
    try {
      const { eventId, articleId } = JSON.parse(await bodyOf(incoming))
      await pool().query({ name: 'count', text, values: valuesOf([eventId, articleId]) })
      answer(outgoing)
    } catch {
      outgoing.destroy()
    }
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text
}

const listener = await listeners[process.argv[2] ?? '']?.()
if (!listener) throw new Error(`no such subject: ${process.argv[2]}`)
const server = createServer(listener)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
