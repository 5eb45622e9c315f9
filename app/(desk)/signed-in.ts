import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { userOf } from '#app/api/user-of.ts'
import type { Actor } from '#newsroom/people/actor.ts'

/** Who looks at this page. Nobody signed in: off to the sign-in page, and back to `path` afterwards. */
export async function requireUserOfPage(path: string): Promise<Actor> {
  const user = await userOf((await headers()).get('cookie'))
  return user ?? redirect(`/dang-nhap?tiep=${encodeURIComponent(path)}`)
}
