import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import type { PrivateNext } from './private-next.ts'
import { sayError } from './say-error.ts'

export type Passed = { path: string; headers: Record<string, string | string[]>; largestBody: number }

/** What became of a request that was passed on and could not be answered by Next. */
export type Failure = 'too large' | 'no answer'

// RFC 9110, 7.6.1: they speak of this connection, not of the request.
const hopByHop = new Set(
  'connection keep-alive proxy-connection proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
)

/**
 * The headers of a client that may reach Next. Everything beginning with `x-` goes: x-forwarded-*, x-middleware-*,
 * x-original-url and whatever Next learns to believe next; what it needs of them we set ourselves.
 */
export function passableHeaders(
  given: IncomingHttpHeaders,
  kind: 'desk' | 'other' | 'development',
): Record<string, string | string[]> {
  const named = new Set(
    String(given.connection ?? '')
      .toLowerCase()
      .split(/\s*,\s*/),
  )
  const passed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || hopByHop.has(name) || named.has(name)) continue
    // Hot reload numbers its requests: x-nextjs-request-id.
    if (name.startsWith('x-') && !(kind === 'development' && name.startsWith('x-nextjs-'))) continue
    if (name === 'forwarded' || name === 'expect' || name === 'next-resume') continue
    // Only the desk's pages are navigated by Next's router.
    if (kind === 'other' && (name === 'rsc' || name.startsWith('next-'))) continue
    passed[name] = value
  }
  return passed
}

/** Passes a request on and its answer back, both streaming. Calls `failed` when there is no answer to pass back. */
export function passToNext(
  next: PrivateNext,
  req: IncomingMessage,
  res: ServerResponse,
  passed: Passed,
  answerHead: (status: number, headers: IncomingHttpHeaders) => IncomingHttpHeaders,
  failed: (failure: Failure) => void,
): void {
  if (Number(req.headers['content-length'] ?? 0) > passed.largestBody) {
    failed('too large')
    return
  }
  const headers = req.headers['transfer-encoding']
    ? { ...passed.headers, 'transfer-encoding': 'chunked' }
    : passed.headers
  const asked = request({ ...next.address, agent: next.agent, method: req.method, path: passed.path, headers })
  let isOver = false
  const fail = (failure: Failure) => {
    if (isOver) return
    isOver = true
    asked.destroy()
    if (res.headersSent) res.destroy()
    else failed(failure)
  }
  let received = 0
  req.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > passed.largestBody) fail('too large')
  })
  req.pipe(asked)
  asked.once('response', answer => {
    res.writeHead(answer.statusCode ?? 502, answerHead(answer.statusCode ?? 502, withoutHops(answer.headers)))
    answer.pipe(res)
    answer.once('error', () => fail('no answer'))
  })
  asked.once('error', error => {
    if (!res.destroyed && !isOver) console.error(`Next did not answer ${req.method} ${passed.path}: ${sayError(error)}`)
    fail('no answer')
  })
  // The client is gone: nobody waits for the rest.
  res.once('close', () => {
    isOver = true
    if (!res.writableFinished) asked.destroy()
  })
}

function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))
}

/** Joins a WebSocket of `next dev` (hot reload) with Next. */
export function passUpgrade(next: PrivateNext, req: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { address } = next
  const onward = connect('socketPath' in address ? { path: address.socketPath } : address, () => {
    const lines = [`${req.method} ${req.url} HTTP/1.1`]
    for (let at = 0; at < req.rawHeaders.length; at += 2) lines.push(`${req.rawHeaders[at]}: ${req.rawHeaders[at + 1]}`)
    onward.write(`${lines.join('\r\n')}\r\n\r\n`)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  const end = () => {
    onward.destroy()
    socket.destroy()
  }
  onward.once('error', end).once('close', end)
  socket.once('error', end).once('close', end)
}
