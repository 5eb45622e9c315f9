import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { database, pool } from '#db/connection.ts'
import { overdueEditions } from '#db/queries/overdue-editions.ts'
import { latestReconciliations } from '#db/queries/reconcile-views.ts'
import { daysOfEvents } from '#newsroom/views/maintain-views.ts'
import { differs } from '#newsroom/views/reconcile-views.ts'
import { metricsText } from './metrics.ts'
import type { DatabaseWatch } from './publication-watch.ts'
import type { ReaderCache } from './reader-cache.ts'

type Subject = { cache: ReaderCache; watch: DatabaseWatch; metricsToken: string | undefined; isDraining: () => boolean }

/** Answers /healthz, /readyz and /metrics. */
export async function answerOperations(
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  subject: Subject,
  common: Record<string, string>,
): Promise<void> {
  const say = (status: number, text: string) => {
    res.writeHead(status, { ...common, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    res.end(`${text}\n`)
  }
  if (path === '/healthz') say(200, 'ok')
  else if (path === '/readyz') {
    const isReady = !subject.isDraining() && (await databaseAnswers())
    say(isReady ? 200 : 503, isReady ? 'ready' : 'not ready')
  } else if (mayReadMetrics(req, subject.metricsToken)) say(200, await metricsOf(subject))
  else say(404, 'not found')
}

async function metricsOf({ cache, watch }: Subject): Promise<string> {
  const { totalCount, idleCount, waitingCount } = pool()
  return metricsText({
    cache: { ...cache.counts, ...cache.size },
    pool: { total: totalCount, idle: idleCount, waiting: waitingCount },
    isListening: watch.isListening,
    differingDays: await differingDays(),
    overdueEditions: await inTime(overdueEditions(database())),
  }).trimEnd()
}

const differingDays = () =>
  inTime(latestReconciliations(database(), daysOfEvents).then(found => found.filter(differs).length))

/** A number from the database, or undefined when it does not answer soon: the other numbers must not wait for it. */
function inTime(asked: Promise<number>): Promise<number | undefined> {
  return Promise.race([asked.catch(() => undefined), sleep(1_000, undefined, { ref: false })])
}

async function databaseAnswers(): Promise<boolean> {
  const asked = pool()
    .query('select 1')
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, sleep(1_000, false, { ref: false })])
}

/** From this machine itself, not through a proxy on it; or with the token. */
function mayReadMetrics(req: IncomingMessage, token: string | undefined): boolean {
  const given = req.headers.authorization
  if (token !== undefined && given !== undefined) {
    const [a, b] = [Buffer.from(given), Buffer.from(`Bearer ${token}`)]
    return a.length === b.length && timingSafeEqual(a, b)
  }
  const isLoopback = /^(?:127\.|::1$|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')
  return isLoopback && req.headers['x-forwarded-for'] === undefined && req.headers.forwarded === undefined
}
