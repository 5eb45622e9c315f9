import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFolder } from './private-folder.ts'
import { isRunning, startOf } from './process-state.ts'

/** Who holds a data folder, and where they answer. */
export type Holder = { pid: number; since: string; address: string }

/** The data folder is in use by another process; `holder` says which. */
export class DataFolderInUse extends Error {
  readonly holder: Holder

  constructor(dataDir: string, holder: Holder) {
    super(`Thư mục dữ liệu ${dataDir} đang được tiến trình ${holder.pid} sử dụng (${holder.address}).`)
    this.holder = holder
  }
}

/**
 * Takes the data folder for this process alone and answers how to give it back. Two servers on one embedded database
 * would stop each other's PostgreSQL. Other users of the machine cannot look into it: it holds drafts, pictures that are
 * not published, names. A lock whose process is gone (kill -9, power cut) is taken over.
 */
export function lockDataFolder(dataDir: string, address: string): () => void {
  makePrivateFolder(dataDir)
  const file = join(dataDir, 'in-use.json')
  const mine: Holder = { pid: process.pid, since: startOf(process.pid), address }
  while (!tryWrite(file, mine)) {
    const holder = readHolder(file)
    if (holder && isAlive(holder)) throw new DataFolderInUse(dataDir, holder)
    moveAside(file, holder)
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
}

/** Who is using a data folder at this moment, if anybody. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = readHolder(join(dataDir, 'in-use.json'))
  return holder && isAlive(holder) ? holder : undefined
}

function tryWrite(file: string, holder: Holder): boolean {
  // Written elsewhere and linked into place: whoever finds the lock finds all of it.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Two processes may find the same dead lock; the slower one must not carry off the faster one's new lock. */
function moveAside(file: string, dead: Holder | undefined): void {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved && (moved.pid !== dead?.pid || moved.since !== dead.since)) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

function isAlive({ pid, since }: Holder): boolean {
  return isRunning(pid) && startOf(pid) === since
}
