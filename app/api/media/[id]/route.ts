import { libraryPicture } from '#db/queries/media-library.ts'
import { describePicture, noSuchPicture } from '#newsroom/media/describe-picture.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { presentPicture } from '../../present.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const GET = handle(operations.readPicture, async ({ db, actor, id }) => {
  const picture = await libraryPicture(db, actor, id)
  return picture ? done(presentPicture(picture)) : refused(noSuchPicture)
})

export const PUT = handle(operations.describePicture, async ({ db, actor, id, body }) => {
  const described = await describePicture(db, actor, { mediaId: id, ...body })
  if (!described.ok) return described
  return done({ ...presentPicture(described.value), version: described.value.version })
})

export const { POST, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'PUT')
