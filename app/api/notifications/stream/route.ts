import { bellOfSession } from '#newsroom/notifications/bell.ts'
import { openBellStream } from '#newsroom/notifications/bell-streams.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { type Handler, handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

const tooMany = { code: 'throttled', message: 'Anh/chị đang mở quá nhiều cửa sổ của tòa soạn.' } as const

/** What the person's bell shows, for as long as the session lasts. */
export const GET: Handler = (request, context) =>
  handle(operations.streamNotifications, async ({ db, actor, session }) => {
    const look = () => bellOfSession(db, session.token)
    const stream = openBellStream(actor.id, look, request.headers.get('last-event-id'))
    if (!stream) return refused(tooMany)
    // nginx gathers what it passes on, unless told not to.
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
    return done(new Response(stream, { headers: { ...headers, 'cache-control': 'no-store, no-transform' } }))
  })(request, context)

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
