import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { clientAddress } from './client-address.ts'
import { answerDirectly } from './direct-handlers.ts'
import type { Behind } from './front.ts'
import { countAnswer } from './metrics.ts'
import { type Failure, passableHeaders, passToNext } from './pass-to-next.ts'
import { answerPage, answerUnavailable, missingFilePage } from './plain-pages.ts'
import type { PassedKind as Kind } from './request-address.ts'
import { dataPolicy } from './security-headers.ts'
import { answerFile } from './static-files.ts'

type Headers = Record<string, string | string[]>

const megabyte = 1_048_576
const largestJson = 2 * megabyte
const largestUpload = 40 * megabyte

/** What an answer carries unless Next says otherwise. The desk's own policy, with its nonce, comes from proxy.ts. */
const defaults: Record<Kind, Record<string, string>> = {
  desk: { 'content-security-policy': "frame-ancestors 'none'", 'cache-control': 'no-store' },
  api: { 'content-security-policy': dataPolicy, 'cache-control': 'no-store' },
  media: { 'content-security-policy': dataPolicy },
  next: {},
}

/** Everything but readers' pages: the desk, the API, pictures and Next's own files. */
export class PassedRequests {
  readonly #behind: Behind
  readonly #common: Record<string, string>
  readonly #site: URL

  constructor(behind: Behind, common: Record<string, string>) {
    this.#behind = behind
    this.#common = common
    this.#site = new URL(behind.environment.siteUrl)
  }

  async answer(req: IncomingMessage, res: ServerResponse, kind: Kind): Promise<void> {
    const { directHandlers, environment, dev } = this.#behind
    const [path = ''] = (req.url ?? '').split('?')
    if (kind === 'next' && !dev) {
      await this.#buildFile(req, res, decodeURIComponent(path))
      return
    }
    const headers = {
      ...passableHeaders(req.headers, dev ? 'development' : kind === 'desk' ? 'desk' : 'other'),
      'x-client-address': clientAddress(req, environment.trustedProxies),
    }
    const direct = req.method === 'POST' ? directHandlers.get(path) : undefined
    if (direct) await answerDirectly(direct, req, res, { url: this.#site.origin + path, headers }, this.#common)
    else this.#toNext(req, res, kind, headers)
  }

  async #buildFile(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const file = this.#behind.files.find(path)
    if (file) await answerFile(req, res, file, this.#common, 'build')
    else answerPage(res, missingFilePage, this.#common)
  }

  #toNext(req: IncomingMessage, res: ServerResponse, kind: Kind, headers: Headers): void {
    const isUpload = kind === 'api' && String(req.headers['content-type']).startsWith('multipart/form-data')
    const passed = {
      path: req.url ?? '/',
      largestBody: isUpload ? largestUpload : largestJson,
      headers: {
        ...headers,
        'x-forwarded-for': headers['x-client-address'] ?? '',
        'x-forwarded-host': this.#site.host,
        'x-forwarded-proto': this.#site.protocol.slice(0, -1),
      },
    }
    const answerHead = (status: number, answered: IncomingHttpHeaders) => {
      countAnswer(kind, status)
      // Next lets every answer vary with its router's headers; a picture is the same for whoever asks.
      if (kind === 'media') delete answered.vary
      return { ...defaults[kind], ...answered, ...this.#common }
    }
    passToNext(this.#behind.next, req, res, passed, answerHead, failure => this.#failed(res, kind, failure))
  }

  #failed(res: ServerResponse, kind: Kind, failure: Failure): void {
    // What is left of a body that nobody reads goes with the connection.
    res.shouldKeepAlive = false
    if (failure === 'too large') {
      this.#problem(res, 413, 'too_large', 'Dữ liệu quá lớn', 'Nội dung gửi lên vượt quá giới hạn cho phép.')
    } else if (kind === 'api') {
      this.#problem(res, 503, 'unavailable', 'Tạm thời chưa phục vụ được', 'Máy chủ đang bận, xin thử lại sau.')
    } else answerUnavailable(res, this.#common)
  }

  #problem(res: ServerResponse, status: number, code: string, title: string, detail: string): void {
    countAnswer('api', status)
    res.writeHead(status, {
      ...this.#common,
      ...defaults.api,
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': '5',
    })
    res.end(JSON.stringify({ type: 'about:blank', title, status, code, detail }))
  }
}
