import { importTerms } from '#newsroom/house-terms/import-terms.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.importTerms, async ({ db, actor, body: { file } }) =>
  importTerms(db, actor, new Uint8Array(await file.arrayBuffer())),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
