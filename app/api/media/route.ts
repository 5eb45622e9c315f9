import { latestPicturesFor } from '#db/queries/media.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentPicture } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

const shownAtOnce = 24

export const POST = handle(operations.storePicture, async ({ db, actor, body: { file, ...words } }) => {
  const bytes = Buffer.from(await file.arrayBuffer())
  const stored = await storePicture(db, actor, { file: bytes, ...words, storage: mediaStorage() })
  return stored.ok ? done({ ...presentPicture(stored.value), isKnown: stored.value.isKnown }) : stored
})

export const GET = handle(operations.listPictures, async ({ db, actor }) => {
  const pictures = await latestPicturesFor(db, actor, shownAtOnce)
  return done({ pictures: pictures.map(presentPicture) })
})

export const { PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'POST')
