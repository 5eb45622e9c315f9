import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { PlainHandler } from '#app/api/plain-answer.ts'
import type { Environment } from './environment.ts'
import { countAnswer } from './metrics.ts'
import { answerOperations } from './operations.ts'
import { passUpgrade } from './pass-to-next.ts'
import { PassedRequests } from './passed-requests.ts'
import { answerPage, answerUnavailable, offlinePage, offlinePath, refusedPage, wrongMethodPage } from './plain-pages.ts'
import type { PrivateNext } from './private-next.ts'
import type { DatabaseWatch } from './publication-watch.ts'
import { answerReadersWith } from './reader-answer.ts'
import type { Found, ReaderCache } from './reader-cache.ts'
import { readAddress } from './request-address.ts'
import { sayError } from './say-error.ts'
import { securityHeaders } from './security-headers.ts'
import { answerFile, type StaticFiles, workerPaths } from './static-files.ts'

/** What stands behind the front, and what it needs to know. */
export type Behind = {
  environment: Environment
  dev: boolean
  next: PrivateNext
  cache: ReaderCache
  watch: DatabaseWatch
  files: StaticFiles
  directHandlers: Map<string, PlainHandler>
  isDraining: () => boolean
}

/** The server that everybody talks to. It decides by the address alone who answers. */
export function createFront(behind: Behind): Server {
  const front = new Front(behind)
  const server = createServer(
    {
      // A phone on a bad line may take its time with a picture; nobody may with their headers.
      headersTimeout: 10_000,
      requestTimeout: 180_000,
      keepAliveTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
    },
    (req, res) => front.answer(req, res),
  )
  server.on('upgrade', (req, socket, head) => {
    // Only hot reload upgrades. In production a request for it is none of ours.
    if (behind.dev && readAddress(req.url ?? '').kind === 'next') passUpgrade(behind.next, req, socket, head)
    else socket.destroy()
  })
  return server
}

class Front {
  readonly #behind: Behind
  readonly #common: Record<string, string>
  readonly #passed: PassedRequests
  readonly #answerReader: ReturnType<typeof answerReadersWith>

  constructor(behind: Behind) {
    this.#behind = behind
    this.#common = securityHeaders(behind.environment.siteUrl)
    this.#passed = new PassedRequests(behind, this.#common)
    this.#answerReader = answerReadersWith(this.#common)
  }

  answer(req: IncomingMessage, res: ServerResponse): void {
    if (this.#behind.isDraining()) res.shouldKeepAlive = false
    const address = readAddress(req.url ?? '')
    const isReading = req.method === 'GET' || req.method === 'HEAD'
    if (address.kind === 'refused') answerPage(res, refusedPage(address.detail), this.#common)
    else if (address.kind !== 'reader' && address.kind !== 'redirect' && address.kind !== 'operations') {
      this.#settle(res, this.#passed.answer(req, res, address.kind))
    } else if (!isReading) answerPage(res, wrongMethodPage, this.#common, { allow: 'GET, HEAD' })
    else if (address.kind === 'redirect') this.#redirect(res, address.location)
    else if (address.kind === 'operations') this.#settle(res, this.#operations(req, res, address.path))
    else this.#reader(req, res, address.path, address.key)
  }

  #reader(req: IncomingMessage, res: ServerResponse, path: string, key: string): void {
    const file = this.#behind.files.find(path)
    if (file) {
      this.#settle(res, answerFile(req, res, file, this.#common, workerPaths.includes(path) ? 'worker' : 'public'))
      return
    }
    if (path === offlinePath) {
      answerPage(res, offlinePage, this.#common)
      return
    }
    const startedAt = performance.now()
    const found = this.#behind.cache.find(key)
    // Without a promise where there is nothing to wait for: a cached page costs little more than writing it.
    if (!(found instanceof Promise)) this.#show(req, res, found, startedAt)
    else {
      const shown = found.then(later => this.#show(req, res, later, startedAt))
      this.#settle(res, shown)
    }
  }

  #show(req: IncomingMessage, res: ServerResponse, found: Found, startedAt: number): void {
    if (!found) {
      answerUnavailable(res, this.#common)
      return
    }
    this.#answerReader(req, res, found.copy, found.mark, startedAt)
    countAnswer('reader', res.statusCode)
  }

  #operations(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const { cache, watch, environment, isDraining } = this.#behind
    const subject = { cache, watch, metricsToken: environment.metricsToken, isDraining }
    return answerOperations(path, req, res, subject, this.#common)
  }

  #redirect(res: ServerResponse, location: string): void {
    countAnswer('redirect', 301)
    res.writeHead(301, { ...this.#common, location, 'cache-control': 'public, max-age=3600', 'content-length': 0 })
    res.end()
  }

  /** Whatever goes wrong on the way to an answer, there is one. */
  #settle(res: ServerResponse, work: Promise<void>): void {
    work.catch(error => {
      // Whoever asked is gone: on a bad line that happens all day.
      if (res.req.socket.destroyed) return
      console.error(`${res.req.method} ${sayError(res.req.url)}: ${sayError(error)}`)
      if (res.headersSent) res.destroy()
      else answerUnavailable(res, this.#common)
    })
  }
}
