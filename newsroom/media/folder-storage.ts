import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type StorableFile, type Storage, StorageUnavailable, storagePath } from './storage.ts'

/** Files under a folder of this machine. */
export function folderStorage(dataDir: string): Storage {
  return {
    write: (mediaId, files) => writeTogether(dataDir, mediaId, files),
    read: (mediaId, name) => readFrom(join(dataDir, storagePath(mediaId, name))),
    remove: (mediaId, names) => removeAll(names.map(name => join(dataDir, storagePath(mediaId, name)))),
  }
}

/**
 * All files or none: they appear together under their final name, and only once they are on the disk. After a crash at
 * most a folder `half-made-…` is left, which nothing refers to.
 */
async function writeTogether(dataDir: string, mediaId: string, files: StorableFile[]): Promise<void> {
  const places = files.map(({ name }) => join(dataDir, storagePath(mediaId, name)))
  const all = join(dataDir, 'media')
  const half = join(all, `half-made-${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(half, { recursive: true })
    for (const { name, bytes } of files) await writeDurably(join(half, name), bytes)
    await syncFolder(half)
    await rename(half, dirname(places[0] as string))
    await syncFolder(all)
  } catch (error) {
    await rm(half, { recursive: true, force: true }).catch(left => console.warn('left on the disk, unused:', left))
    throw new StorageUnavailable(`cannot write ${mediaId}`, error)
  }
}

async function readFrom(path: string): Promise<ReadableStream<Uint8Array> | undefined> {
  try {
    const file = await open(path)
    return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new StorageUnavailable(`cannot read ${path}`, error)
  }
}

async function removeAll(paths: string[]): Promise<void> {
  for (const folder of new Set(paths.map(dirname))) await rm(folder, { recursive: true, force: true })
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

// A rename survives a power cut only when the folder that holds the name was synced too. Windows knows no such thing.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
