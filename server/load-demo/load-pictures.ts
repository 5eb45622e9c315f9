import sharp from 'sharp'
import type { Database } from '#db/connection.ts'
import { articles } from '#db/seed/demo/articles.ts'
import { drawPicture, type PictureKey, pictures } from '#db/seed/demo/pictures.ts'
import type { Storage } from '#newsroom/media/storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { accepted } from './accepted.ts'

export const pictureCredit = 'Tòa soạn'

/**
 * Draws and stores the pictures that the articles show, each handed in by whoever writes with it. Drawn again, a picture is
 * found by its hash and not stored twice.
 */
export async function loadPictures(
  db: Database,
  personNamed: (username: string) => Actor,
  storage: Storage,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const key of picturesInUse()) {
    // Hardly compressed: the file is thrown away as soon as its variants are made.
    const file = await sharp(Buffer.from(drawPicture(key)))
      .png({ compressionLevel: 1 })
      .toBuffer()
    const picture = { file, alt: pictures[key].alt, credit: pictureCredit, storage }
    for (const writer of writersWith(key)) {
      const stored = await storePicture(db, personNamed(writer), picture)
      ids.set(key, accepted(stored).id)
    }
  }
  return ids
}

/** Those that an article of the demo shows, each once. */
export function picturesInUse(): PictureKey[] {
  const shown = articles.flatMap(picturesOf)
  return [...new Set(shown)].filter(key => key in pictures) as PictureKey[]
}

function writersWith(key: PictureKey): string[] {
  return [...new Set(articles.filter(article => picturesOf(article).includes(key)).map(({ author }) => author))]
}

function picturesOf({ cover, body }: (typeof articles)[number]): string[] {
  const inBody = [...body.matchAll(/^!\[([a-z-]+)\]/gm)].map(match => match[1] ?? '')
  return [...(cover ? [cover.picture] : []), ...inBody]
}
