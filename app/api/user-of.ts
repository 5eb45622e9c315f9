import { getServerSession } from 'next-auth/next'
import { database } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { readSession } from '#newsroom/people/sessions.ts'
import { cookiesOf } from './auth/answer-sign-in.ts'
import { sessionTokenOf, signInOptions } from './auth/sign-in-options.ts'

/**
 * Who sent this, or undefined when nobody is signed in: reads the session's row on every call, so signing out,
 * disabling and a changed role take effect at the next request. Throws when the database does not answer.
 */
export async function userOf(cookieHeader: string | null): Promise<Actor | undefined> {
  const token = await sessionToken(cookieHeader)
  return token === '' ? undefined : readSession(database(), token)
}

/** next-auth opens the cookie and hands out the token inside; whether it still counts is for the row to say. */
async function sessionToken(cookieHeader: string | null): Promise<string> {
  const options = signInOptions()
  const open = { ...options, callbacks: { ...options.callbacks, session: handOutToken }, logger: silent }
  const request = { headers: {}, cookies: cookiesOf(cookieHeader) }
  return sessionTokenOf(await getServerSession(request as never, ignored as never, open))
}

const handOutToken = ({ token }: { token: Record<string, unknown> }) => ({ expires: '', session: token.session })

// A forged or outdated cookie is no error of ours: anybody could fill the log with them.
const silent = { error: () => undefined, warn: () => undefined, debug: () => undefined }
const ignored = { getHeader: () => undefined, setHeader: () => undefined }
