import { done } from '#newsroom/workflow/outcome.ts'
import { reportPresence } from '#newsroom/workflow/report-presence.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentStored } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

/** Who else has the draft open; beside that the text itself, where the caller's is older. */
export const POST = handle(
  operations.reportEditionPresence,
  async ({ db, actor, id, body: { windowId, version, isLeaving } }) => {
    const reported = await reportPresence(db, actor, { editionId: id, windowId, isLeaving })
    if (!reported.ok) return reported
    const { others, edition } = reported.value
    return done({ others, ...(edition.version > version && { stored: presentStored(reported.value) }) })
  },
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
