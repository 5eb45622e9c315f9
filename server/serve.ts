import { once } from 'node:events'
import type { Server } from 'node:http'
import { closeDatabase, database } from '#db/connection.ts'
import { closeBells, wakeBells } from '#newsroom/notifications/bell-streams.ts'
import { type SendMail, smtpSender } from '#newsroom/notifications/mail-sender.ts'
import { mailSettings } from '#newsroom/notifications/mail-settings.ts'
import { maintainViews } from '#newsroom/views/maintain-views.ts'
import { drainViews } from '#newsroom/views/report-view.ts'
import type { CacheSnapshot } from './cache-snapshot.ts'
import { loadDirectHandlers } from './direct-handlers.ts'
import type { Environment } from './environment.ts'
import { createFront } from './front.ts'
import type { OpenedDatabase } from './open-database.ts'
import { startPrivateNext } from './private-next.ts'
import { withProgress } from './progress.ts'
import { DatabaseWatch } from './publication-watch.ts'
import { ReaderCache } from './reader-cache.ts'
import { renderThrough } from './reader-rendering.ts'
import { sayError } from './say-error.ts'
import type { Shutdown } from './shutdown.ts'
import type { SnapshotKeeper } from './snapshot-keeper.ts'
import { StaticFiles } from './static-files.ts'
import { startWorker, type Worker } from './worker.ts'

const retryAfter = 500

/** What is there before anything is served. */
export type Opened = OpenedDatabase & {
  environment: Environment
  /** Absent in development, where pages are not kept. */
  keeper: SnapshotKeeper | undefined
  snapshot: CacheSnapshot | undefined
}

/** Opens everything that serves, in order, and answers once the port does. */
export async function serve(opened: Opened, dev: boolean, shutdown: Shutdown): Promise<void> {
  const { environment, url, keeper, snapshot } = opened
  shutdown.opened('the database pool', closeDatabase)
  await startJobs(opened, shutdown)
  shutdown.opened('the view queue', drainViews)

  const { port, dataDir } = environment
  const next = await withProgress('Mở trang', () => startPrivateNext({ dev, port, dataDir }))
  shutdown.opened('Next', next.close)
  const render = renderThrough(next, { siteUrl: environment.siteUrl, patience: dev ? 60_000 : 5_000 })
  const watch = new DatabaseWatch(url, { onMove: () => void cache.noticePublication(), onNotification: wakeBells })
  // In development a page changes with its source, not with an epoch.
  const cache = new ReaderCache(render, watch, dev ? { pages: 0, fleeting: 0 } : {})
  if (snapshot) cache.restore(snapshot)
  keeper?.keep(cache)
  shutdown.opened('the publication watch', () => watch.stop())
  shutdown.opened('the snapshot of the reader cache', () => keeper?.stop())
  await watch.start()

  const front = createFront({
    environment,
    dev,
    next,
    cache,
    watch,
    files: staticFiles(dev),
    // In development Next runs them, so that they too change with their source.
    directHandlers: dev ? new Map() : await loadDirectHandlers(),
    isDraining: () => shutdown.isUnderWay,
  })
  // The first page of a process loads its code; that is not to be a reader's wait.
  if (!dev) await cache.find('/')
  front.listen(environment.port, environment.host)
  await once(front, 'listening')
  shutdown.opened('the front', () => {
    // They would last for as long as somebody sits at a desk.
    closeBells()
    return closeFront(front)
  })
}

/** The worker, and the tables it looks after: at once, or as soon as a database that is away answers. */
async function startJobs({ url, openLater }: Opened, shutdown: Shutdown): Promise<void> {
  let worker: Worker | undefined
  let retry: NodeJS.Timeout | undefined
  let said = ''
  shutdown.opened('the worker', () => {
    clearTimeout(retry)
    return worker?.stop()
  })
  const start = async () => {
    await maintainViews(database())
    worker = await startWorker(url, mailSender())
  }
  const startLater = async () => {
    try {
      await openLater?.()
      await start()
      console.log('Cơ sở dữ liệu đã trả lời.')
    } catch (error) {
      // Once, not twice a second.
      if (said !== sayError(error)) console.error(`waiting for the database: ${sayError(error)}`)
      said = sayError(error)
      if (!shutdown.isUnderWay) retry = setTimeout(startLater, retryAfter).unref()
    }
  }
  await (openLater ? void startLater() : start())
}

function mailSender(): SendMail | undefined {
  const read = mailSettings(process.env)
  return read && 'settings' in read ? smtpSender(read.settings) : undefined
}

function staticFiles(dev: boolean): StaticFiles {
  return new StaticFiles([
    { folder: 'public', at: '' },
    ...(dev ? [] : [{ folder: '.next/static', at: '/_next/static' }]),
  ])
}

/** Answers what was asked before, takes nothing new. Who has not got their answer after twenty seconds never will. */
async function closeFront(front: Server): Promise<void> {
  const closed = once(front, 'close')
  front.close(error => error && console.error(`front: ${sayError(error)}`))
  front.closeIdleConnections()
  const timer = setTimeout(() => front.closeAllConnections(), 20_000)
  await closed
  clearTimeout(timer)
}
