import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { storeAttachment } from '#newsroom/media/store-attachment.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentAttachment } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.storeAttachment, async ({ db, actor, body: { file } }) => {
  const bytes = Buffer.from(await file.arrayBuffer())
  const stored = await storeAttachment(db, actor, { file: bytes, name: file.name, storage: mediaStorage() })
  return stored.ok ? done(presentAttachment(stored.value)) : stored
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
