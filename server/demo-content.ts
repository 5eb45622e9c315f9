import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import type { Environment } from './environment.ts'

export type DemoAccount = { username: string; password: string; role: string }

type LoadDemo = (db: Database, options: { dataDir: string; password: string }) => Promise<DemoAccount[]>

const accountsFile = (dataDir: string) => join(dataDir, 'demo-accounts.json')
const halfLoadedMark = (dataDir: string) => join(dataDir, 'demo-half-loaded')

/** Whether loading the demo content was broken off. Such a database is neither empty nor anybody's work. */
export function isDemoHalfLoaded(dataDir: string): boolean {
  return existsSync(halfLoadedMark(dataDir))
}

/** Makes the embedded database anew after a demo that was broken off. */
export async function discardHalfLoadedDemo(dataDir: string, adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query('drop database if exists newsroom with (force)')
    await admin.query('create database newsroom owner newsroom')
  } finally {
    await admin.end()
  }
  rmSync(halfLoadedMark(dataDir))
}

/** Whether nobody is in the newsroom yet, so that there is room for the demo content. */
export async function isEmptyNewsroom(db: Database): Promise<boolean> {
  const [anyone] = await db.select({ id: users.id }).from(users).limit(1)
  return anyone === undefined
}

/** Loads the demo content. Its accounts are kept in the data folder, readable by its owner alone. */
export async function loadDemoContent(db: Database, { dataDir, demoPassword }: Environment): Promise<void> {
  const { loadDemo } = await loadDemoModule()
  writeFileSync(halfLoadedMark(dataDir), '', { flush: true })
  const accounts = await loadDemo(db, { dataDir, password: demoPassword ?? memorablePassword() })
  const file = accountsFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(accounts, null, 2), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  rmSync(halfLoadedMark(dataDir))
}

/** The demo accounts of this data folder; none when its content is somebody's own. */
export function demoAccounts(dataDir: string): DemoAccount[] {
  const file = accountsFile(dataDir)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

function loadDemoModule(): Promise<{ loadDemo: LoadDemo }> {
  const path = './load-demo.ts'
  return import(path)
}

/** Three groups of four characters that nobody mistakes for each other: 58 bits. */
function memorablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${group()}-${group()}-${group()}`
}
