import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSocketFolder } from './socket-folder.ts'

const someFolder = () => mkdtempSync(join(tmpdir(), 'data-'))

test('the socket is in the data folder, private, and what a kill left there is gone', () => {
  const dataDir = someFolder()
  mkdirSync(join(dataDir, 'socket'), { mode: 0o755 })
  writeFileSync(join(dataDir, 'socket', 'next.sock'), '')
  const { folder, socketPath } = makeSocketFolder(dataDir)
  expect(socketPath).toBe(join(dataDir, 'socket', 'next.sock'))
  expect(readdirSync(folder)).toEqual([])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('a path too long for a socket is not used', () => {
  const { folder, socketPath } = makeSocketFolder(join(someFolder(), 'một thư mục có tên rất dài '.repeat(4)))
  expect(Buffer.byteLength(socketPath)).toBeLessThan(104)
  expect(dirname(folder)).toBe(tmpdir())
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})
