import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, runningEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmaster } from './postgres-files.ts'

// Slow disks make initdb take its time; it runs once for all of these.
const quick = ['fsync=off']

let dataDir: string
let postgres: EmbeddedPostgres

async function ask(url: string, question: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(question)).rows[0]
  } finally {
    await client.end()
  }
}

/** What is left when everything is killed at once: the server's processes are gone, its files are not. */
async function killEverything(): Promise<void> {
  const running = postmaster(join(dataDir, 'postgres'))
  const ended = postgres.stop()
  process.kill(running?.pid as number, 'SIGKILL')
  await ended
}

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // As /root is: nobody but its owner may pass, and run as root PostgreSQL is somebody else.
  dataDir = join(mkdtempSync(join(tmpdir(), 'closed-')), 'clone', 'var')
  mkdirSync(dataDir, { recursive: true })
  chmodSync(join(dataDir, '../..'), 0o700)
  postgres = await startEmbeddedPostgres(dataDir, quick)
})

afterAll(() => postgres.stop())

describe('the embedded server', () => {
  test('speaks Vietnamese by ICU, in UTF-8, with checksums', async () => {
    const facts = await ask(
      postgres.url,
      `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
              current_setting('data_checksums') as checksums from pg_database where datname = current_database()`,
    )
    expect(facts).toEqual({ provider: 'i', locale: 'vi-VN', encoding: 'UTF8', checksums: 'on' })
  })

  test('listens on this machine only, and lets nobody in without a password', async () => {
    expect(await ask(postgres.adminUrl, `select current_setting('listen_addresses') as at`)).toEqual({
      at: '127.0.0.1',
    })
    const without = new URL(postgres.url)
    without.password = 'sai'
    await expect(ask(without.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  test('keeps its passwords where only their owner reads them', () => {
    expect(statSync(join(dataDir, 'postgres.passwords.json')).mode & 0o777).toBe(0o600)
  })

  test('gives the newsroom a role that is no superuser', async () => {
    const role = await ask(
      postgres.url,
      'select rolsuper, current_user as name from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, name: 'newsroom' })
  })

  test('is found by a command while it runs', () => {
    const { url, ownerUrl } = postgres
    expect(runningEmbeddedPostgres(dataDir)).toEqual({ url, ownerUrl })
  })
})

describe('a server that dies', () => {
  test('is back by itself at the same address, with everything that was committed', async () => {
    await ask(postgres.ownerUrl, 'create table survivor as select 17 as number')
    process.kill(postmaster(join(dataDir, 'postgres'))?.pid as number, 'SIGKILL')
    const answer = () => ask(postgres.ownerUrl, 'select number from survivor').catch(() => undefined)
    await vi.waitFor(async () => expect(await answer()).toEqual({ number: 17 }), { timeout: 20_000, interval: 50 })
  })

  test('is not started again once it was told to stop', async () => {
    await postgres.stop()
    await expect(ask(postgres.url, 'select 1')).rejects.toThrow()
    expect(runningEmbeddedPostgres(dataDir)).toBeUndefined()
    postgres = await startEmbeddedPostgres(dataDir, quick)
  })
})

describe('a start after', () => {
  test('a server that was orphaned stops it first and keeps what it had', async () => {
    await ask(postgres.ownerUrl, 'create table kept as select 17 as number')
    await postgres.stop()
    const owner = fork(join(import.meta.dirname, 'postgres-owner.fixture.ts'), [dataDir])
    const [orphanUrl] = (await once(owner, 'message')) as [string]
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    expect(await ask(orphanUrl, 'select number from kept')).toEqual({ number: 17 })
    postgres = await startEmbeddedPostgres(dataDir, quick)
    expect(await ask(postgres.ownerUrl, 'select number from kept')).toEqual({ number: 17 })
    await expect(ask(orphanUrl, 'select 1')).rejects.toThrow()
  })

  test('a kill of everything does not mind the pid file that was left', async () => {
    await killEverything()
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(true)
    expect(runningEmbeddedPostgres(dataDir)).toBeUndefined()
    postgres = await startEmbeddedPostgres(dataDir, quick)
    expect(await ask(postgres.ownerUrl, 'select number from kept')).toEqual({ number: 17 })
  })

  test('a reboot does not take another program with the old number for PostgreSQL', async () => {
    await postgres.stop()
    const file = join(dataDir, 'postgres/data/postmaster.pid')
    writeFileSync(file, `${process.pid}\n${dataDir}\n0\n5432\n`)
    expect(runningEmbeddedPostgres(dataDir)).toBeUndefined()
    postgres = await startEmbeddedPostgres(dataDir, quick)
    expect(await ask(postgres.url, 'select 1 as one')).toEqual({ one: 1 })
  })

  test('a first start that was killed half-way begins anew', async () => {
    await postgres.stop()
    const home = join(dataDir, 'postgres')
    renameSync(join(home, 'data'), join(home, 'half-made-1'))
    postgres = await startEmbeddedPostgres(dataDir, quick)
    expect(existsSync(join(home, 'half-made-1'))).toBe(false)
    expect(await ask(postgres.url, `select to_regclass('kept') as kept`)).toEqual({ kept: null })
  })
})
