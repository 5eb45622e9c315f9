import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { importWordFile } from '#newsroom/word/import-word-file.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.importWordFile, async ({ db, actor, body: { file } }) =>
  importWordFile(db, actor, { file: Buffer.from(await file.arrayBuffer()), storage: mediaStorage() }),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
