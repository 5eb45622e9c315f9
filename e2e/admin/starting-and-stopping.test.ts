import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

// A newsroom of its own, without demo content, on the build that the other stories use.

let dataDir: string
let port: number
let started: Started[] = []
test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'toa-soan-'))
  port = await freePort()
  started = []
})
test.afterEach(async () => {
  for (const { server } of started) server.kill('SIGKILL')
  const pid = postgresPid()
  if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
  rmSync(dataDir, { recursive: true, force: true })
})

test('Ctrl-C dừng mọi tiến trình; lần sau mở lại được ngay', async () => {
  const first = await start()
  const postgres = postgresPid()
  first.server.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(isAlive(postgres)).toBe(false)
  const second = await start()
  second.server.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})

test('máy chủ bị giết đột ngột, PostgreSQL mồ côi: lần sau vẫn mở được', async () => {
  const first = await start()
  const orphan = postgresPid()
  first.server.kill('SIGKILL')
  await first.ended
  expect(isAlive(orphan)).toBe(true)
  await start()
  expect(isAlive(orphan)).toBe(false)
})

test('tất cả bị giết đột ngột: lần sau vẫn mở được', async () => {
  const first = await start()
  const postgres = postgresPid() as number
  first.server.kill('SIGKILL')
  process.kill(postgres, 'SIGKILL')
  await first.ended
  await start()
})

test('mở lần thứ hai trên cùng dữ liệu thì được nói rõ đang chạy ở đâu', async () => {
  await start()
  const second = run(await freePort())
  expect(await second.ended).not.toBe(0)
  expect(second.said()).toContain(`http://localhost:${port}`)
})

type Started = { server: ChildProcess; ended: Promise<number | null>; said: () => string }

function run(onPort: number): Started {
  const server = spawn(process.execPath, ['server/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(onPort),
      HOST: '127.0.0.1',
      SITE_URL: `http://localhost:${onPort}`,
      DATABASE_URL: '',
      NEXTAUTH_SECRET: '',
      NEWSROOM_DATA_DIR: dataDir,
      NEWSROOM_DEMO: '0',
    },
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', chunk => {
      said += chunk
    })
  }
  const ended = new Promise<number | null>(resolve => server.once('exit', resolve))
  const running = { server, ended, said: () => said }
  started.push(running)
  return running
}

/** Starts the newsroom and waits until it can answer its readers. */
async function start(): Promise<Started> {
  const running = run(port)
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isReady, { timeout: 30_000, message: running.said() }).toBe(true)
  return running
}

function postgresPid(): number | undefined {
  const file = join(dataDir, 'postgres', 'data', 'postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/** Whether a process runs; one that has ended and waits to be noticed by its parent does not. */
function isAlive(pid: number | undefined): boolean {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return false
  return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => {
    probe.listen(0, '127.0.0.1', resolve)
  })
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}
