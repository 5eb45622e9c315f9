import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of a variant: its width in pixels and its format. Nothing else ever becomes part of a path. */
export const variantName = /^\d{2,4}\.(avif|webp|jpg)$/

export type VariantFile = { name: string; bytes: Buffer }

/** The newsroom's data folder, as the environment has it. */
export function dataDirectory(): string {
  return process.env.NEWSROOM_DATA_DIR ?? 'var'
}

/** Where a variant lies. Throws on a name that is no variant's: a bug of the caller, who is to answer 404 before. */
export function variantPath(dataDir: string, mediaId: string, variant: string): string {
  if (!variantName.test(variant) || !/^[0-9a-f-]{36}$/.test(mediaId)) throw new Error('not the name of a variant')
  return join(dataDir, 'media', mediaId, variant)
}

/**
 * Writes all variants of a picture, or none: they appear together under their final name, and only once they are on
 * the disk. After a crash at most a folder `half-made-…` is left, which nothing refers to.
 */
export async function writeVariants(dataDir: string, mediaId: string, variants: VariantFile[]): Promise<void> {
  const all = join(dataDir, 'media')
  const half = join(all, `half-made-${randomBytes(6).toString('hex')}`)
  await mkdir(half, { recursive: true })
  try {
    for (const { name, bytes } of variants) await writeDurably(join(half, name), bytes)
    await syncFolder(half)
    await rename(half, join(all, mediaId))
    await syncFolder(all)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
}

/** Forgets the files of a picture that no row was made for. */
export async function removeVariants(dataDir: string, mediaId: string): Promise<void> {
  await rm(join(dataDir, 'media', mediaId), { recursive: true, force: true })
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
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
