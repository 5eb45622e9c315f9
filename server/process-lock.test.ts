import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DataFolderInUse, holderOf, lockDataFolder } from './process-lock.ts'
import { startOf } from './process-state.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'))
const holding = (pid: number, since: string) => JSON.stringify({ pid, since, address: 'http://localhost:3000' })

test('a second start is told who holds the data folder, and where they answer', () => {
  const dataDir = folder()
  lockDataFolder(dataDir, 'http://localhost:3000')
  expect(() => lockDataFolder(dataDir, 'http://localhost:3001')).toThrow(DataFolderInUse)
  expect(() => lockDataFolder(dataDir, 'http://localhost:3001')).toThrow(
    `đang được tiến trình ${process.pid} sử dụng (http://localhost:3000)`,
  )
})

test('given back, it is free', () => {
  const dataDir = folder()
  lockDataFolder(dataDir, 'a')()
  expect(existsSync(join(dataDir, 'in-use.json'))).toBe(false)
  expect(holderOf(dataDir)).toBeUndefined()
})

test.each([
  ['whose process is gone', () => holding(spawnSync('true').pid, '1')],
  ['whose number another process got since', () => holding(process.pid, `${startOf(process.pid)}0`)],
  ['that was torn', () => '{"pid":'],
])('a lock %s is taken over', (_name, stale) => {
  const dataDir = folder()
  writeFileSync(join(dataDir, 'in-use.json'), stale())
  lockDataFolder(dataDir, 'a')
  expect(holderOf(dataDir)?.pid).toBe(process.pid)
})
