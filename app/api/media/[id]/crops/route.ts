import { cropPicture } from '#newsroom/media/crop-picture.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentPicture } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.cropPicture, async ({ db, actor, id, body }) => {
  const cut = await cropPicture(db, actor, { mediaId: id, crop: body, storage: mediaStorage() })
  return cut.ok ? done(presentPicture(cut.value)) : cut
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
