import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucketStorage } from './bucket-storage.ts'
import { folderStorage } from './folder-storage.ts'
import { StorageUnavailable } from './storage.ts'
import { type OwnStorage, openBucket, storages } from './storages.fixture.ts'

const file = (name: string, bytes: Uint8Array = randomBytes(500)) => ({ name, type: 'image/jpeg', bytes })

describe.each(storages)('in %s', (_, open) => {
  let own: OwnStorage
  beforeAll(async () => {
    own = await open()
  })
  afterAll(() => own.close())

  const stored = async (id: string, name: string) => {
    const stream = await own.storage.read(id, name)
    return stream && Buffer.from(await new Response(stream).arrayBuffer())
  }

  test('what was written is read back byte for byte, each file by its name', async () => {
    const id = randomUUID()
    const files = [file('480.jpg'), file('480.avif'), file('1600.webp', randomBytes(3_000_000))]
    await own.storage.write(id, files)
    for (const { name, bytes } of files) expect((await stored(id, name))?.equals(bytes)).toBe(true)
  })

  test('a large file arrives in pieces: nobody waits for its end', async () => {
    const id = randomUUID()
    await own.storage.write(id, [file('attachment.pdf', randomBytes(8_000_000))])
    const reader = (await own.storage.read(id, 'attachment.pdf'))?.getReader()
    const first = await reader?.read()
    expect(first?.value?.length).toBeLessThan(1_000_000)
    await reader?.cancel()
  })

  test('what is not there is told apart from what cannot be read', async () => {
    const id = randomUUID()
    expect(await stored(id, '480.jpg')).toBeUndefined()
    await own.storage.write(id, [file('480.jpg')])
    expect(await stored(id, '960.jpg')).toBeUndefined()
  })

  test('what no row was made for is forgotten, and nothing else', async () => {
    const [gone, kept] = [randomUUID(), randomUUID()]
    for (const id of [gone, kept]) await own.storage.write(id, [file('480.jpg'), file('480.webp')])
    await own.storage.remove(gone, ['480.jpg', '480.webp'])
    await own.storage.remove(randomUUID(), ['480.jpg'])
    expect([await stored(gone, '480.jpg'), await stored(gone, '480.webp')]).toEqual([undefined, undefined])
    expect(await stored(kept, '480.webp')).toBeDefined()
  })

  test.each([
    ['019a0000-0000-7000-8000-000000000000', '../../secret'],
    ['019a0000-0000-7000-8000-000000000000', '%2e%2e'],
    ['019a0000-0000-7000-8000-000000000000', 'CON'],
    ['019a0000-0000-7000-8000-000000000000', '480.jpg\u0000'],
    ['../../../../../../../../../../etc/pass', '480.jpg'],
  ])('no name leads out of it: %s/%s', async (id, name) => {
    await expect(async () => own.storage.read(id, name)).rejects.toThrow('not the name of a stored file')
    await expect(async () => own.storage.write(id, [file(name)])).rejects.toThrow('not the name of a stored file')
  })
})

describe('a storage that cannot keep what it is given says so, and leaves nothing half', () => {
  test('a folder that is a file', async () => {
    const storage = folderStorage('package.json')
    await expect(storage.write(randomUUID(), [file('480.jpg')])).rejects.toThrow(StorageUnavailable)
  })

  test('a bucket whose key is wrong, one that does not exist, and a service that is not there', async () => {
    const { settings, close } = await openBucket()
    try {
      for (const wrong of [{ secretKey: 'sai' }, { bucket: 'khong-co' }, { endpoint: 'http://127.0.0.1:2' }]) {
        const storage = bucketStorage({ ...settings, ...wrong })
        await expect(storage.write(randomUUID(), [file('480.jpg')])).rejects.toThrow(StorageUnavailable)
      }
      const unreachable = bucketStorage({ ...settings, secretKey: 'sai' })
      await expect(unreachable.read(randomUUID(), '480.jpg')).rejects.toThrow(StorageUnavailable)
    } finally {
      await close()
    }
  })
})
