import { pictureFor } from '#db/queries/media.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { presentPicture } from '../../present.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const GET = handle(operations.readPicture, async ({ db, actor, id }) => {
  const picture = await pictureFor(db, actor, id)
  return picture ? done(presentPicture(picture)) : refused({ code: 'not_found', message: 'Không tìm thấy ảnh này.' })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
