import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { userOf } from '#app/api/user-of.ts'
import { database } from '#db/connection.ts'
import { unreadCount } from '#db/queries/notifications.ts'
import { bellCount } from '#newsroom/notifications/bell.ts'
import type { Actor } from '#newsroom/people/actor.ts'

/** Who looks at a page of the desk, with the number on their bell. */
export type PersonOfPage = Actor & { bell: string }

/** Who looks at this page. Nobody signed in: off to the sign-in page, and back to `path` afterwards. */
export async function requireUserOfPage(path: string): Promise<PersonOfPage> {
  const user = await userOf((await headers()).get('cookie'))
  if (!user) redirect(`/dang-nhap?tiep=${encodeURIComponent(path)}`)
  return { ...user, bell: bellCount(await unreadCount(database(), user)) }
}
