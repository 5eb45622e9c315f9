import { AwsClient } from 'aws4fetch'
import type { BucketSettings } from './bucket-settings.ts'
import { type StorableFile, type Storage, StorageUnavailable, storagePath } from './storage.ts'

// Three tries within some seconds: longer, and the person who uploads thinks that nothing happens.
const retries = 2
const longestWait = 30_000

/** Files in a bucket of any service that speaks S3, addressed by path: the one way that all of them know. */
export function bucketStorage(settings: BucketSettings): Storage {
  const { endpoint, region, bucket, accessKey, secretKey } = settings
  const client = new AwsClient({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 's3', retries },
  })
  const root = `${endpoint}/${bucket}`

  async function ask(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    // Only until the answer begins: a slow reader may take longer over a large file.
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), longestWait)
    const answer = await client
      .fetch(`${root}/${path}`, { method, signal: patience.signal, ...init })
      .catch(error => {
        throw new StorageUnavailable(`no answer to ${method} ${path}`, error)
      })
      .finally(() => clearTimeout(timer))
    if (answer.ok || answer.status === 404) return answer
    throw new StorageUnavailable(`${answer.status} to ${method} ${path}`, await answer.text())
  }

  async function put({ path, type, bytes }: Placed): Promise<void> {
    // What is written once is acknowledged only when the service has stored it: S3 promises that much for every PUT.
    const answer = await ask('PUT', path, {
      headers: { 'content-type': type },
      body: new Uint8Array(bytes),
    })
    if (!answer.ok) throw new StorageUnavailable(`no bucket ${bucket}`, await answer.text())
    await answer.body?.cancel()
  }

  async function remove(paths: string[]): Promise<void> {
    for (const path of paths) await (await ask('DELETE', path)).body?.cancel()
  }

  return {
    write: async (mediaId, files) => {
      const placed = files.map(file => ({ ...file, path: storagePath(mediaId, file.name) }))
      await putAll(placed, { put, remove })
    },
    read: async (mediaId, name) => bodyOf(await ask('GET', storagePath(mediaId, name))),
    remove: (mediaId, names) => remove(names.map(name => storagePath(mediaId, name))),
  }
}

type Placed = StorableFile & { path: string }
type Acts = { put: (file: Placed) => Promise<void>; remove: (paths: string[]) => Promise<void> }

/** A bucket has no rename: nothing refers to a medium before its row, and what was put of a failed one is taken back. */
async function putAll(files: Placed[], { put, remove }: Acts): Promise<void> {
  const outcomes = await Promise.allSettled(files.map(put))
  const failure = outcomes.find(outcome => outcome.status === 'rejected')
  if (!failure) return
  await remove(files.map(({ path }) => path)).catch(error => console.warn('left in the bucket, unused:', error))
  throw failure.reason
}

async function bodyOf(answer: Response): Promise<ReadableStream<Uint8Array> | undefined> {
  if (answer.ok && answer.body) return answer.body
  await answer.body?.cancel()
  return undefined
}
