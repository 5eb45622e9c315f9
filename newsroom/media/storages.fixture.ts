import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { BucketSettings } from './bucket-settings.ts'
import { bucketStorage } from './bucket-storage.ts'
import { folderStorage } from './folder-storage.ts'
import type { Storage } from './storage.ts'

/** A storage of a test's own, which media have files in it, and how to be rid of it. */
export type OwnStorage = { storage: Storage; kept: () => Promise<string[]>; close: () => Promise<void> }

async function temporaryFolder(): Promise<Pick<OwnStorage, 'kept'> & { path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'toa-soan-media-'))
  const kept = async () => {
    const all = await readdir(path, { recursive: true, withFileTypes: true })
    const withFiles = all.filter(entry => entry.isFile()).map(entry => basename(entry.parentPath))
    return [...new Set(withFiles)].filter(name => name !== 'kho-anh').sort()
  }
  return { path, kept, remove: () => rm(path, { recursive: true, force: true }) }
}

async function inFolder(): Promise<OwnStorage> {
  const folder = await temporaryFolder()
  return { storage: folderStorage(folder.path), kept: folder.kept, close: folder.remove }
}

async function inBucket(): Promise<OwnStorage> {
  const { settings, kept, close } = await openBucket()
  return { storage: bucketStorage(settings), kept, close }
}

/** An S3 service on this machine that checks every signature, with one empty bucket. */
export async function openBucket(): Promise<Omit<OwnStorage, 'storage'> & { settings: BucketSettings }> {
  const folder = await temporaryFolder()
  const bucket = 'kho-anh'
  const configureBuckets = [{ name: bucket, configs: [] }]
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder.path, configureBuckets })
  const { port } = await server.run()
  const close = async () => {
    await server.close()
    await folder.remove()
  }
  // The only key that this server knows.
  const key = { accessKey: 'S3RVER', secretKey: 'S3RVER' }
  return {
    kept: folder.kept,
    settings: { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket, ...key },
    close,
  }
}

/** Every kind of storage that a newsroom can have: what holds for one holds for all. */
export const storages: [string, () => Promise<OwnStorage>][] = [
  ['a folder', inFolder],
  ['a bucket', inBucket],
]
