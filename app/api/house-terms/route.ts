import { acceptedTerms } from '#db/queries/house-terms.ts'
import { addTerm } from '#newsroom/house-terms/add-term.ts'
import { mayProposeTerms } from '#newsroom/house-terms/may-keep-terms.ts'
import { termsCsv } from '#newsroom/house-terms/terms-file.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { fileAnswer } from '../file-answer.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { presentTerm } from './present-term.ts'

export const POST = handle(operations.addTerm, async ({ db, actor, body }) =>
  presentTerm(await addTerm(db, actor, body)),
)

export const GET = handle(operations.exportTerms, async ({ db, actor }) => {
  const refusals = mayProposeTerms(actor)
  if (refusals.length > 0) return refused(...refusals)
  return done(fileAnswer(termsCsv(await acceptedTerms(db)), 'text/csv; charset=utf-8', 'tu-dien.csv'))
})

export const { PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'POST')
