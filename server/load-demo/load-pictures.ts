import sharp from 'sharp'
import type { Database } from '#db/connection.ts'
import { articles } from '#db/seed/demo/articles.ts'
import { drawPicture, type PictureKey, pictures } from '#db/seed/demo/pictures.ts'
import type { Storage } from '#newsroom/media/storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { accepted } from './accepted.ts'

export const pictureCredit = 'Tòa soạn'

/** Draws and stores the pictures that the articles show. Drawn again, a picture is found by its hash and not stored twice. */
export async function loadPictures(db: Database, actor: Actor, storage: Storage): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const key of picturesInUse()) {
    // Hardly compressed: the file is thrown away as soon as its variants are made.
    const file = await sharp(Buffer.from(drawPicture(key)))
      .png({ compressionLevel: 1 })
      .toBuffer()
    const stored = await storePicture(db, actor, { file, alt: pictures[key].alt, credit: pictureCredit, storage })
    ids.set(key, accepted(stored).id)
  }
  return ids
}

/** Those that an article of the demo shows, each once. */
export function picturesInUse(): PictureKey[] {
  const inBodies = articles.flatMap(({ body }) => [...body.matchAll(/^!\[([a-z-]+)\]/gm)].map(match => match[1]))
  const covers = articles.map(({ cover }) => cover?.picture)
  return [...new Set([...covers, ...inBodies])].filter(key => key !== undefined && key in pictures) as PictureKey[]
}
