import { deleteFilter } from '#newsroom/saved-filters/delete-filter.ts'
import { renameFilter } from '#newsroom/saved-filters/rename-filter.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'
import { presentFilter } from '../present-filter.ts'

export const PUT = handle(operations.renameFilter, async ({ db, actor, id, body }) =>
  presentFilter(await renameFilter(db, actor, { filterId: id, ...body })),
)

export const DELETE = handle(operations.deleteFilter, async ({ db, actor, id, body }) =>
  presentFilter(await deleteFilter(db, actor, { filterId: id, ...body })),
)

export const { GET, POST, PATCH, OPTIONS } = refuseAllBut('PUT', 'DELETE')
