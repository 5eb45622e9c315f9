import { chmodSync, mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePrivateFolder } from './private-folder.ts'

const modeOf = (folder: string) => statSync(folder).mode & 0o7777
const someFolder = () => mkdtempSync(join(tmpdir(), 'private-'))

test('a new folder, and every folder made on the way to it, is for its owner alone', () => {
  const folder = join(someFolder(), 'a', 'b')
  makePrivateFolder(folder)
  expect([modeOf(folder), modeOf(join(folder, '..'))]).toEqual([0o700, 0o700])
})

test('one that is there already is closed to others', () => {
  const folder = join(someFolder(), 'var')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  makePrivateFolder(folder)
  expect(modeOf(folder)).toBe(0o700)
})

test('one that everybody shares, like /tmp, stays as it is', () => {
  const folder = someFolder()
  chmodSync(folder, 0o1777)
  makePrivateFolder(folder)
  expect(modeOf(folder)).toBe(0o1777)
})
