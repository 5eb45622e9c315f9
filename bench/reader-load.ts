import { connect } from 'node:net'

// The readers of bench/cached-pages.ts where wrk is not installed: plain sockets, each asking again as soon as it has its answer.

export type ReaderLoad = { port: number; path: string; connections: number; seconds: number }
export type ReaderLoadResult = { perSecond: number; p99: number; failed: number }

process.once('message', async (load: ReaderLoad) => {
  process.send?.(await run(load))
})

async function run({ port, path, connections, seconds }: ReaderLoad): Promise<ReaderLoadResult> {
  const took: number[] = []
  let failed = 0
  const began = performance.now()
  const until = began + seconds * 1_000
  const note = (milliseconds: number, ok: boolean) => {
    took.push(milliseconds)
    if (!ok) failed++
  }
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`
  await Promise.all(Array.from({ length: connections }, () => readOn(port, request, until, note)))
  const elapsed = (performance.now() - began) / 1_000
  took.sort((a, b) => a - b)
  const p99 = took[Math.floor((took.length - 1) * 0.99)] ?? Number.NaN
  return { perSecond: (took.length - failed) / elapsed, p99, failed }
}

function readOn(
  port: number,
  request: string,
  until: number,
  note: (milliseconds: number, ok: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay().once('error', reject)
    let sent = 0
    let missing = 0
    let isOk = false
    const ask = () => {
      sent = performance.now()
      if (sent < until) socket.write(request)
      else {
        socket.destroy()
        resolve()
      }
    }
    socket.on('data', (data: Buffer) => {
      if (missing === 0) {
        // A head is a kilobyte and arrives whole.
        const head = data.toString('latin1', 0, data.indexOf('\r\n\r\n'))
        isOk = head.startsWith('HTTP/1.1 200')
        missing = head.length + 4 + Number(head.match(/content-length: (\d+)/i)?.[1] ?? 0)
      }
      missing -= data.length
      if (missing > 0) return
      note(performance.now() - sent, isOk)
      ask()
    })
    ask()
  })
}
