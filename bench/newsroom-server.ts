import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { DatabaseAddresses } from '#db/migrate.ts'

export type NewsroomServer = { port: number; process: ChildProcess; stop: () => Promise<void> }

/** The whole newsroom, as `npm run serve` starts it, on a database with demo content. Answers once it is ready. */
export async function startNewsroom({ url, ownerUrl }: DatabaseAddresses, dataDir: string): Promise<NewsroomServer> {
  const port = await freePort()
  const child = spawn(process.execPath, ['server/main.ts', '--demo'], {
    env: {
      ...process.env,
      PORT: String(port),
      SITE_URL: '',
      DATABASE_URL: url,
      MIGRATION_DATABASE_URL: ownerUrl,
      NEWSROOM_DATA_DIR: dataDir,
      NEWSROOM_DEMO: '1',
      NEXTAUTH_SECRET: 'only for benchmarks, longer than thirty-two',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('the newsroom did not start; has it been built (npm run build)?')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return { port, process: child, stop }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    answer => answer.ok,
    () => false,
  )
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
