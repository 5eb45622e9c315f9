import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'

// The readers of bench/views.ts: plain sockets with prepared bytes, so that the load costs less than what it measures.

export type Load = { port: number; connections: number; seconds: number; articles: string[] }
export type LoadResult = { answered: number; failed: number; seconds: number; p50: number; p99: number }

process.once('message', async (load: Load) => {
  process.send?.(await run(load))
})

async function run({ port, connections, seconds, articles }: Load): Promise<LoadResult> {
  const took: number[] = []
  let failed = 0
  const began = performance.now()
  const until = began + seconds * 1_000
  const note = (milliseconds: number, ok: boolean) => {
    took.push(milliseconds)
    if (!ok) failed++
  }
  await Promise.all(Array.from({ length: connections }, () => readOn(port, articles, until, note)))
  const elapsed = (performance.now() - began) / 1_000
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor((took.length - 1) * share)] ?? Number.NaN
  return { answered: took.length - failed, failed, seconds: elapsed, p50: at(0.5), p99: at(0.99) }
}

type Note = (milliseconds: number, ok: boolean) => void

function readOn(port: number, articles: string[], until: number, note: Note): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay().once('error', reject)
    let sent = 0
    const next = () => {
      sent = performance.now()
      if (sent < until) send(socket, articles)
      else {
        socket.destroy()
        resolve()
      }
    }
    // An answer is a few hundred bytes: its head arrives whole, and what Next writes after it is of no interest.
    socket.on('data', data => {
      if (data.subarray(0, 5).toString() !== 'HTTP/') return
      note(performance.now() - sent, data.subarray(9, 12).toString() === '200')
      next()
    })
    next()
  })
}

function send(socket: Socket, articles: string[]): void {
  const article = articles[Math.floor(Math.random() * articles.length)]
  const body = JSON.stringify({ eventId: randomUUID(), articleId: article })
  socket.write(
    'POST /api/views HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n' +
      'User-Agent: Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36\r\n' +
      `X-Client-Address: ${someAddress()}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
}

// Any reader: the worst case, since nobody is known yet.
function someAddress(): string {
  return Array.from({ length: 4 }, () => Math.floor(Math.random() * 256)).join('.')
}
