import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#db/connection.ts'
import { demoAccounts, people } from '#db/seed/demo/people.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import type { Environment } from './environment.ts'
import { demoState, loadDemo } from './load-demo.ts'

export type ShownAccount = { username: string; password: string; position: string }

/** Whether there is room for the demo content, or a load of it that was broken off. */
export async function wantsDemoContent(db: Database): Promise<boolean> {
  const state = await demoState(db)
  return state === 'empty' || state === 'half-loaded'
}

/**
 * Loads the demo content, or the rest of it. The password is kept in the data folder first, readable by its owner
 * alone: a load that is killed leaves no account whose password nobody knows.
 */
export async function loadDemoContent(db: Database, { dataDir, demoPassword }: Environment): Promise<void> {
  const password = demoPassword ?? keptPassword(dataDir) ?? memorablePassword()
  const file = passwordFile(dataDir)
  writeFileSync(`${file}.new`, password, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  await loadDemo(db, { storage: mediaStorage(), password })
}

/** The accounts to be shown at a start: those of the demo content, while that is what the database holds. */
export async function accountsToShow(db: Database, dataDir: string): Promise<ShownAccount[]> {
  const password = keptPassword(dataDir)
  if (password === undefined || (await demoState(db)) !== 'complete') return []
  return people
    .filter(({ username }) => demoAccounts.includes(username))
    .map(({ username, position }) => ({ username, position, password }))
}

const passwordFile = (dataDir: string) => join(dataDir, 'demo-password')

function keptPassword(dataDir: string): string | undefined {
  const file = passwordFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Three groups of four characters that nobody mistakes for each other: 59 bits. */
function memorablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${group()}-${group()}-${group()}`
}
