import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './newsroom.fixture.ts'

/** Another server of the same newsroom, on the same database, with a data folder of its own. */
export class SecondServer {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'toa-soan-second-'))
  readonly #addresses: { url: string; ownerUrl: string }
  readonly #port: number
  #process: ChildProcess | undefined

  constructor(addresses: { url: string; ownerUrl: string }, port: number) {
    this.#addresses = addresses
    this.#port = port
  }

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  ask(path: string): Promise<Response> {
    return fetch(this.origin + path, { redirect: 'manual' })
  }

  async start(): Promise<void> {
    this.#process = spawn(process.execPath, ['server/main.ts'], {
      env: {
        ...process.env,
        PORT: String(this.#port),
        SITE_URL: '',
        DATABASE_URL: this.#addresses.url,
        MIGRATION_DATABASE_URL: this.#addresses.ownerUrl,
        NEXTAUTH_SECRET: 'chỉ dùng cho kiểm thử, dài hơn ba mươi hai ký tự',
        NEWSROOM_DATA_DIR: this.#dataDir,
      },
      stdio: 'ignore',
    })
    const lives = () => this.ask('/healthz').then(answer => answer.status, String)
    await expect.poll(lives, { timeout: 30_000 }).toBe(200)
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  /** As if the machine lost its power: nothing is finished, nobody is told. */
  crash(): Promise<void> {
    return this.#end('SIGKILL')
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const stopping = this.#process
    this.#process = undefined
    if (!stopping || stopping.exitCode !== null) return
    const ended = once(stopping, 'exit')
    stopping.kill(signal)
    await ended
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.#dataDir, { recursive: true })
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
