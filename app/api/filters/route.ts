import { saveFilter } from '#newsroom/saved-filters/save-filter.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { presentFilter } from './present-filter.ts'

export const POST = handle(operations.saveFilter, async ({ db, actor, body }) =>
  presentFilter(await saveFilter(db, actor, body)),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
