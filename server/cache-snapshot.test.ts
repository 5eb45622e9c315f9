import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type CacheSnapshot, readSnapshot, writeSnapshot } from './cache-snapshot.ts'
import { makeCopy } from './cached-copy.ts'

let folder: string
let file: string

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  file = join(folder, 'reader-cache.snapshot')
})

afterAll(() => rmSync(folder, { recursive: true }))

const copy = (text: string) =>
  makeCopy({ status: 200, contentType: 'text/html; charset=utf-8', policy: 'x', body: Buffer.from(text) }, 7, 1_000)

async function someSnapshot(): Promise<CacheSnapshot> {
  const pages: CacheSnapshot['pages'] = [
    ['/ngắn', await copy('Giao ban')],
    ['/', await copy('Công tác dân vận quý III.\n'.repeat(500))],
  ]
  return { lineage: 'một', known: 8, checkedTo: 7, pages }
}

test('what was written comes back as it was, in its order', async () => {
  const snapshot = await someSnapshot()
  await writeSnapshot(file, 'bản dựng 1', snapshot)
  expect(await readSnapshot(file, 'bản dựng 1')).toEqual(snapshot)
  expect(readdirSync(folder)).toEqual(['reader-cache.snapshot'])
})

test('another build, no file and a damaged one are no snapshot', async () => {
  await writeSnapshot(file, 'bản dựng 1', await someSnapshot())
  expect(await readSnapshot(file, 'bản dựng 2')).toBeUndefined()
  expect(await readSnapshot(`${file}.khac`, 'bản dựng 1')).toBeUndefined()
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, -10))
  expect(await readSnapshot(file, 'bản dựng 1')).toBeUndefined()
  writeFileSync(file, bytes.fill('y', bytes.length - 10))
  expect(await readSnapshot(file, 'bản dựng 1')).toBeUndefined()
})

test('of more than fits, what was used last is kept', async () => {
  const snapshot = await someSnapshot()
  const heavy = { ...(await copy('nặng')), bytes: 20 * 1_048_576 }
  const pages: CacheSnapshot['pages'] = [['/a', heavy], ['/b', heavy], ...snapshot.pages]
  await writeSnapshot(file, '', { ...snapshot, pages })
  expect((await readSnapshot(file, ''))?.pages.map(([key]) => key)).toEqual(['/b', '/ngắn', '/'])
})
