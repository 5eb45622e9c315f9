import { getServerSession } from 'next-auth/next'
import { database } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type OpenSession, readOpenSession } from '#newsroom/people/sessions.ts'
import { cookiesOf } from './auth/answer-sign-in.ts'
import { sessionTokenOf, signInOptions } from './auth/sign-in-options.ts'

/**
 * Who sent this, or undefined when nobody is signed in: reads the session's row on every call, so signing out,
 * disabling and a changed role take effect at the next request. Throws when the database does not answer.
 */
export async function userOf(cookieHeader: string | null): Promise<Actor | undefined> {
  return (await sessionOf(cookieHeader))?.actor
}

/** The same, with the session's token and whether its password was given lately. */
export async function sessionOf(cookieHeader: string | null): Promise<(OpenSession & { token: string }) | undefined> {
  const token = await sessionToken(cookieHeader)
  const session = token === '' ? undefined : await readOpenSession(database(), token)
  return session && { ...session, token }
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
