import { readNotifications } from '#newsroom/notifications/read-notifications.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const POST = handle(operations.readNotifications, async ({ db, actor, body }) => {
  const outcome = await readNotifications(db, actor, body.upTo)
  return outcome.ok ? done(new Response(null, { status: 303, headers: { location: '/toa-soan/thong-bao' } })) : outcome
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
