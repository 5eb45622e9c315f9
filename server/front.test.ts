import { mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, BlockList } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFront } from './front.ts'
import type { PrivateNext } from './private-next.ts'
import type { DatabaseWatch } from './publication-watch.ts'
import { ReaderCache } from './reader-cache.ts'
import { renderThrough } from './reader-rendering.ts'
import { readerPolicy } from './security-headers.ts'
import { StaticFiles } from './static-files.ts'

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

const longText = '<p>Công tác dân vận quý III</p>'.repeat(60)
const shell = '<html id="__next_error__"><body></body></html>'
const script = '<script src="/_next/static/a.js"></script>'

/** What the fake Next answers, by path, and what it was asked. */
const pages: Record<string, { status: number; body: string; headers?: Record<string, string> }> = {}
const asked: { path: string; method: string; headers: IncomingMessage['headers']; body: string }[] = []
let epoch = 1
let inner: Server
let front: Server
let site: string

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  inner = createServer(async (req, res) => {
    const path = req.url ?? ''
    // A body that the front cuts off ends in an error; nobody waits for an answer to it.
    const body = await text(req).catch(() => undefined)
    if (body === undefined) return
    asked.push({ path, method: req.method ?? '', headers: req.headers, body })
    const page = pages[path] ?? { status: 404, body: shell }
    res.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8', 'x-powered-by': 'Next', ...page.headers })
    res.end(page.body)
  })
  const socketPath = join(mkdtempSync(join(tmpdir(), 'front-')), 'next.sock')
  await new Promise<void>(resolve => inner.listen(socketPath, resolve))
  const next: PrivateNext = {
    address: { socketPath },
    agent: new Agent({ keepAlive: true }),
    close: async () => undefined,
  }
  const publicFolder = mkdtempSync(join(tmpdir(), 'public-'))
  writeFileSync(join(publicFolder, 'reader.js'), 'đếm lượt xem '.repeat(100))
  const watch = {
    known: () => epoch,
    current: () => epoch,
    takenDownSince: async () => [],
    lineage: () => 'một',
    isListening: true,
  }
  front = createFront({
    environment: {
      port: 0,
      host: undefined,
      siteUrl: 'https://bandanvan.vn',
      databaseUrl: undefined,
      migrationDatabaseUrl: undefined,
      dataDir: 'var',
      secret: undefined,
      trustedProxies: new BlockList(),
      demo: false,
      demoPassword: undefined,
      metricsToken: 'chi-may-do-moi-biet',
    },
    dev: false,
    next,
    cache: new ReaderCache(renderThrough(next, { siteUrl: 'https://bandanvan.vn', patience: 5_000 }), watch),
    watch: watch as unknown as DatabaseWatch,
    files: new StaticFiles([{ folder: publicFolder, at: '' }]),
    directHandlers: new Map([
      [
        '/api/views',
        {
          longestBody: 1_024,
          answer: async ({ headers, text }) => ({
            status: text === undefined ? 413 : 200,
            headers: { 'content-type': 'application/json' },
            body: { from: headers.get('x-client-address'), body: text && JSON.parse(text) },
          }),
        },
      ],
    ]),
    isDraining: () => false,
  })
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterAll(() => {
  front.closeAllConnections()
  front.close()
  inner.closeAllConnections()
  inner.close()
})

beforeEach(() => {
  asked.length = 0
  epoch++
  for (const path of Object.keys(pages)) delete pages[path]
  pages['/'] = { status: 200, body: `<!--$-->${longText}<!--/$-->${script}` }
})

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) {
  const { method = 'GET', headers = {}, body } = options
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(site, { path, method, headers }, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
    })
    sent.once('error', reject).end(body)
  })
}

describe('a reader', () => {
  test('gets plain HTML under a policy without exceptions, once rendered and then from memory', async () => {
    const first = await ask('/')
    expect(first.status).toBe(200)
    expect(first.body.toString()).toBe(longText)
    expect(first.headers).toMatchObject({
      'x-reader-cache': 'miss',
      'content-security-policy': readerPolicy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(first.headers['x-powered-by']).toBeUndefined()
    expect((await ask('/')).headers['x-reader-cache']).toBe('hit')
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['br', 'gzip, deflate, br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
    ['gzip', 'br;q=0, *', (body: Buffer) => gunzipSync(body)],
    [undefined, 'identity', (body: Buffer) => body],
  ])('gets %s for %s', async (encoding, accepted, decode) => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(decode(body).toString()).toBe(longText)
  })

  test('who has the page gets 304, by the ETag of their encoding', async () => {
    const { etag = '' } = (await ask('/', { headers: { 'accept-encoding': 'br' } })).headers
    const again = (headers: Record<string, string>) => ask('/', { headers })
    expect(await again({ 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })).toMatchObject({
      status: 304,
      body: Buffer.alloc(0),
    })
    expect((await again({ 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
  })

  test('HEAD tells the same without the body', async () => {
    const [head, get] = [await ask('/', { method: 'HEAD' }), await ask('/')]
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  test('sends nothing of theirs to the rendering', async () => {
    await ask('/', {
      headers: {
        host: 'evil.example',
        cookie: 'next-auth.session-token=1',
        rsc: '1',
        'x-forwarded-host': 'evil.example',
        'x-middleware-subrequest': 'proxy',
        'x-original-url': '/toa-soan',
        'x-reader-path': '/toa-soan',
      },
    })
    const { headers } = asked[0] ?? {}
    expect(headers?.host).toBe('bandanvan.vn')
    expect(Object.keys(headers ?? {}).sort()).toEqual(
      [
        'accept-encoding',
        'connection',
        'host',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
        'x-reader-path',
      ].sort(),
    )
    expect(headers?.['x-reader-path']).toBe('/')
  })

  test('gets 404 and 410 with a page in them, though Next leaves both empty', async () => {
    pages['/bai-viet/da-go'] = { status: 403, body: shell }
    pages['/loi/404'] = { status: 200, body: `<h1>Không tìm thấy</h1>${script}` }
    expect(await ask('/bai-viet/khong-co')).toMatchObject({ status: 404, body: Buffer.from('<h1>Không tìm thấy</h1>') })
    const removed = await ask('/bai-viet/da-go')
    expect(removed.status).toBe(410)
    expect(removed.body.toString()).toContain('Bài viết đã được gỡ')
    expect((await ask('/loi/404')).status).toBe(404)
  })

  test('is sent on for good where an article has a new address', async () => {
    pages['/bai-viet/cu'] = { status: 308, body: '', headers: { location: 'https://bandanvan.vn/bai-viet/moi' } }
    expect(await ask('/bai-viet/cu')).toMatchObject({ status: 301, headers: { location: '/bai-viet/moi' } })
  })

  test('is asked to come back when there is nothing to show', async () => {
    pages['/'] = { status: 500, body: 'Error: secret' }
    epoch = -1
    const answer = await ask('/bai-viet/chua-ai-xem')
    pages['/bai-viet/hong'] = { status: 500, body: 'Error: secret' }
    const broken = await ask('/bai-viet/hong')
    expect(answer.status).toBe(404)
    expect(broken).toMatchObject({ status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } })
    expect(broken.body.toString()).not.toContain('secret')
    epoch = 1_000
  })

  test('can only read', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test('gets the script compressed and for ever, by its version', async () => {
    const { status, headers } = await ask('/reader.js?v=1a', { headers: { 'accept-encoding': 'br' } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect((await ask('/reader.js')).headers['cache-control']).toBe('public, max-age=3600')
    expect(asked).toHaveLength(0)
  })
})

describe('the desk and the API', () => {
  test('get their cookies and the address of the client, and nothing that pretends to come from us', async () => {
    pages['/toa-soan?_rsc=1'] = { status: 200, body: 'bàn biên tập' }
    const { headers } = await ask('/toa-soan?_rsc=1', {
      headers: {
        cookie: 'a=1',
        rsc: '1',
        'x-client-address': '6.6.6.6',
        'x-forwarded-for': '6.6.6.6',
        'x-middleware-subrequest': 'proxy',
      },
    })
    expect(headers['cache-control']).toBe('no-store')
    expect(asked[0]?.headers).toMatchObject({
      cookie: 'a=1',
      rsc: '1',
      'x-client-address': '127.0.0.1',
      'x-forwarded-for': '127.0.0.1',
    })
    expect(asked[0]?.headers['x-middleware-subrequest']).toBeUndefined()
  })

  test('the desk keeps its stricter policies; what only Next knows what to do with stays behind', async () => {
    pages['/toa-soan'] = {
      status: 200,
      body: 'bàn biên tập',
      headers: {
        'referrer-policy': 'same-origin',
        vary: 'rsc, next-router-state-tree, next-router-prefetch, Accept-Encoding',
        link: '</>; rel=preconnect; crossorigin="", </_next/static/media/chu.woff2>; rel=preload; as="font"',
      },
    }
    const { headers } = await ask('/toa-soan')
    expect(headers).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      vary: 'Accept-Encoding',
      link: '</_next/static/media/chu.woff2>; rel=preload; as="font"',
    })
    pages['/toa-soan'] = { status: 200, body: '', headers: { vary: 'rsc', link: '</>; rel=preconnect' } }
    const bare = (await ask('/toa-soan')).headers
    expect([bare.vary, bare.link, bare['referrer-policy']]).toEqual([
      undefined,
      undefined,
      'strict-origin-when-cross-origin',
    ])
  })

  test('a picture says how long it is, though Next keeps lengths to itself', async () => {
    const described = { 'content-type': 'image/webp', 'x-content-length': '3', vary: 'rsc' }
    pages['/media/1/480.webp'] = { status: 200, body: 'abc', headers: described }
    const { headers } = await ask('/media/1/480.webp')
    expect([headers['content-length'], headers['transfer-encoding'], headers['x-content-length']]).toEqual([
      '3',
      undefined,
      undefined,
    ])
  })

  test.each([
    ['TRACE', '/toa-soan', 'GET, HEAD'],
    ['OPTIONS', '/toa-soan', 'GET, HEAD'],
    ['POST', '/dang-nhap', 'GET, HEAD'],
    ['OPTIONS', '/media/1/480.webp', 'GET, HEAD'],
    ['PUT', '/_next/static/a.js', 'GET, HEAD'],
    ['TRACE', '/api/articles', 'GET, HEAD, POST, PUT, DELETE'],
    ['PATCH', '/api/articles', 'GET, HEAD, POST, PUT, DELETE'],
  ])('%s %s is refused, and told what may be asked', async (method, path, allow) => {
    expect(await ask(path, { method })).toMatchObject({ status: 405, headers: { allow } })
    expect(asked).toHaveLength(0)
  })

  test('a body passes through as it is', async () => {
    pages['/api/articles'] = { status: 201, body: '{}', headers: { 'content-type': 'application/json' } }
    const body = JSON.stringify({ title: 'Giao ban quý III' })
    const answer = await ask('/api/articles', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(201)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(asked[0]).toMatchObject({ method: 'POST', body })
  })

  test.each([
    ['content-length', {}],
    ['chunked', { 'transfer-encoding': 'chunked' }],
  ])('a body of 3 MB is refused (%s)', async (_name, headers) => {
    const answer = await ask('/api/articles', { method: 'POST', body: Buffer.alloc(3_000_000), headers })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body.toString())).toMatchObject({ code: 'too_large', status: 413 })
  })

  test('a picture does not vary with the headers of a router', async () => {
    pages['/media/1/480.avif'] = { status: 200, body: 'ảnh', headers: { vary: 'rsc, next-router-state-tree' } }
    expect((await ask('/media/1/480.avif')).headers.vary).toBeUndefined()
  })

  test('a hot handler is called without Next', async () => {
    const answer = await ask('/api/views', {
      method: 'POST',
      body: '{"eventId":1}',
      headers: { 'x-client-address': '6.6.6.6' },
    })
    expect(JSON.parse(answer.body.toString())).toEqual({ from: '127.0.0.1', body: { eventId: 1 } })
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(asked).toHaveLength(0)
  })
})

describe('operations', () => {
  test('the process says that it lives', async () => {
    expect((await ask('/healthz')).status).toBe(200)
  })

  test.each([
    ['on this machine', {}, 200],
    ['through a proxy on this machine', { 'x-forwarded-for': '203.0.113.5' }, 404],
    [
      'through a proxy, with the token',
      { 'x-forwarded-for': '203.0.113.5', authorization: 'Bearer chi-may-do-moi-biet' },
      200,
    ],
    ['with another token', { authorization: 'Bearer khong-phai' }, 404],
  ])('metrics %s', async (_name, headers, status) => {
    process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
    expect((await ask('/metrics', { headers: headers as Record<string, string> })).status).toBe(status)
  })
})

test('an upgrade to a WebSocket is cut off', async () => {
  const upgraded = ask('/_next/hmr', { headers: { connection: 'Upgrade', upgrade: 'websocket' } })
  await expect(upgraded).rejects.toThrow()
})
