import { allSections } from '#db/queries/desk-sections.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const GET = handle(operations.listSections, async ({ db }) => done({ sections: await allSections(db) }))

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
