import { allSections } from '#db/queries/sections.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const GET = handle(operations.listSections, async ({ db }) => {
  const sections = await allSections(db)
  return done({ sections: sections.map(({ id, slug, name }) => ({ id, slug, name })) })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
