import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { clientAddress } from './client-address.ts'
import { answerDirectly } from './direct-handlers.ts'
import type { Behind } from './front.ts'
import { countAnswer } from './metrics.ts'
import { withoutNextsOwn } from './next-headers.ts'
import { type Failure, passableHeaders, passToNext } from './pass-to-next.ts'
import { answerPage, answerUnavailable, missingFilePage, wrongMethodPage } from './plain-pages.ts'
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

/** What may be asked of a room; anything else Next would answer with a stack in the log. */
const methods: Record<Kind, string> = {
  desk: 'GET, HEAD',
  api: 'GET, HEAD, POST, PUT, DELETE',
  media: 'GET, HEAD',
  next: 'GET, HEAD',
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
    // In development Next's own tools talk to it as they please.
    if (!dev && !methods[kind].split(', ').includes(req.method ?? '')) {
      this.#wrongMethod(res, kind)
      return
    }
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
    if (direct) await answerDirectly(direct, req, res, headers, this.#common)
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
      return { ...this.#common, ...defaults[kind], ...withoutNextsOwn(answered) }
    }
    passToNext(this.#behind.next, req, res, passed, answerHead, failure => this.#failed(res, kind, failure))
  }

  #wrongMethod(res: ServerResponse, kind: Kind): void {
    const allow = { allow: methods[kind] }
    if (kind === 'api') this.#problem(res, wrongMethod, allow)
    else answerPage(res, wrongMethodPage, this.#common, allow)
  }

  #failed(res: ServerResponse, kind: Kind, failure: Failure): void {
    // What is left of a body that nobody reads goes with the connection.
    res.shouldKeepAlive = false
    if (failure === 'too large') this.#problem(res, tooLarge)
    else if (kind === 'api') this.#problem(res, unavailable, { 'retry-after': '5' })
    else answerUnavailable(res, this.#common)
  }

  #problem(res: ServerResponse, problem: Problem, headers: Record<string, string> = {}): void {
    countAnswer('api', problem.status)
    res.writeHead(problem.status, {
      ...this.#common,
      ...defaults.api,
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
    })
    res.end(JSON.stringify({ type: 'about:blank', ...problem }))
  }
}

type Problem = { title: string; status: number; code: string; detail: string }

const wrongMethod: Problem = {
  title: 'Yêu cầu không được hỗ trợ',
  status: 405,
  code: 'method_not_allowed',
  detail: 'Địa chỉ này không nhận loại yêu cầu ấy.',
}
const tooLarge: Problem = {
  title: 'Dữ liệu quá lớn',
  status: 413,
  code: 'too_large',
  detail: 'Nội dung gửi lên vượt quá giới hạn cho phép.',
}
const unavailable: Problem = {
  title: 'Tạm thời chưa phục vụ được',
  status: 503,
  code: 'unavailable',
  detail: 'Máy chủ đang bận, xin thử lại sau.',
}
