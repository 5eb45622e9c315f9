import { once } from 'node:events'
import type { Server } from 'node:http'
import { closeDatabase, database } from '#db/connection.ts'
import { maintainViews } from '#newsroom/views/maintain-views.ts'
import { drainViews } from '#newsroom/views/report-view.ts'
import { loadDirectHandlers } from './direct-handlers.ts'
import type { Environment } from './environment.ts'
import { createFront } from './front.ts'
import { startPrivateNext } from './private-next.ts'
import { withProgress } from './progress.ts'
import { DatabaseWatch } from './publication-watch.ts'
import { ReaderCache } from './reader-cache.ts'
import { renderThrough } from './reader-rendering.ts'
import { sayError } from './say-error.ts'
import type { Shutdown } from './shutdown.ts'
import { StaticFiles } from './static-files.ts'
import { startWorker } from './worker.ts'

/** Opens everything that serves, in order, and answers once the port does. The database is open and migrated. */
export async function serve(
  environment: Environment,
  databaseUrl: string,
  dev: boolean,
  shutdown: Shutdown,
): Promise<void> {
  shutdown.opened('the database pool', closeDatabase)
  await maintainViews(database())
  const worker = await startWorker(databaseUrl)
  shutdown.opened('the worker', worker.stop)
  shutdown.opened('the view queue', drainViews)

  const next = await withProgress('Mở trang', () => startPrivateNext({ dev, port: environment.port }))
  shutdown.opened('Next', next.close)
  const render = renderThrough(next, { siteUrl: environment.siteUrl, patience: dev ? 60_000 : 5_000 })
  const watch = new DatabaseWatch(databaseUrl, { onMove: () => void cache.noticePublication() })
  // In development a page changes with its source, not with an epoch.
  const cache = new ReaderCache(render, watch, dev ? { pages: 0, fleeting: 0 } : {})
  shutdown.opened('the publication watch', () => watch.stop())
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
  shutdown.opened('the front', () => closeFront(front))
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
