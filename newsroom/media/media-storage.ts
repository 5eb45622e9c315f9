import { bucketSettings } from './bucket-settings.ts'
import { bucketStorage } from './bucket-storage.ts'
import { folderStorage } from './folder-storage.ts'
import type { Storage } from './storage.ts'

/**
 * The storage that the environment names: a bucket when it has one, the data folder otherwise. Throws on half of a
 * bucket: the server has checked that at start.
 */
export function mediaStorage(): Storage {
  const bucket = bucketSettings(process.env)
  if (!bucket) return folderStorage(process.env.NEWSROOM_DATA_DIR ?? 'var')
  if ('mistakes' in bucket) throw new Error(bucket.mistakes.join(' '))
  return bucketStorage(bucket.settings)
}
