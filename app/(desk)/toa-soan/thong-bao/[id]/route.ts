import { userOf } from '#app/api/user-of.ts'
import { database } from '#db/connection.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { placeOf } from '#newsroom/notifications/notification-lines.ts'
import { openNotification } from '#newsroom/notifications/read-notifications.ts'

/** Leads on to what a notification is about; whoever goes there has read it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  if (!isArticleId(id)) return leadTo('/toa-soan/thong-bao')
  const person = await userOf(request.headers.get('cookie'))
  if (!person) return leadTo(`/dang-nhap?tiep=${encodeURIComponent(`/toa-soan/thong-bao/${id}`)}`)
  const outcome = await openNotification(database(), person, id)
  return leadTo(outcome.ok ? placeOf(outcome.value) : '/toa-soan/thong-bao')
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
