import { monitorEventLoopDelay } from 'node:perf_hooks'

const answers = new Map<string, number>()
const lag = monitorEventLoopDelay({ resolution: 20 })
lag.enable()

/** Counts an answer of this process by the class of its address and its status. */
export function countAnswer(kind: string, status: number): void {
  const labels = `class="${kind}",status="${status}"`
  answers.set(labels, (answers.get(labels) ?? 0) + 1)
}

type Gauges = {
  cache: { hit: number; miss: number; stale: number; none: number; entries: number; bytes: number }
  pool: { total: number; idle: number; waiting: number }
  isListening: boolean
  /** Days whose events and rollups differ; absent while the database is away. */
  differingDays: number | undefined
  /** Editions whose time has come and that are not published yet; absent while the database is away. */
  overdueEditions: number | undefined
}

/** Everything in the text format of Prometheus. Durations in seconds, sizes in bytes. */
export function metricsText({ cache, pool, isListening, differingDays, overdueEditions }: Gauges): string {
  const lines = ['# TYPE newsroom_requests_total counter']
  for (const [labels, count] of answers) lines.push(`newsroom_requests_total{${labels}} ${count}`)
  lines.push('# TYPE newsroom_reader_cache_total counter')
  for (const mark of ['hit', 'miss', 'stale', 'none'] as const) {
    lines.push(`newsroom_reader_cache_total{result="${mark}"} ${cache[mark]}`)
  }
  const gauge = (name: string, value: number) => lines.push(`# TYPE ${name} gauge`, `${name} ${value}`)
  gauge('newsroom_reader_cache_entries', cache.entries)
  gauge('newsroom_reader_cache_bytes', cache.bytes)
  gauge('newsroom_publication_watch_listening', Number(isListening))
  gauge('newsroom_pool_connections', pool.total)
  gauge('newsroom_pool_idle', pool.idle)
  gauge('newsroom_pool_waiting', pool.waiting)
  if (differingDays !== undefined) gauge('newsroom_views_differing_days', differingDays)
  if (overdueEditions !== undefined) gauge('newsroom_overdue_editions', overdueEditions)
  gauge('newsroom_event_loop_lag_p99_seconds', lag.percentile(99) / 1e9)
  gauge('newsroom_resident_memory_bytes', process.memoryUsage.rss())
  gauge('newsroom_uptime_seconds', process.uptime())
  lag.reset()
  return `${lines.join('\n')}\n`
}
