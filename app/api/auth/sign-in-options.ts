import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { reportError } from '#app/report-error.ts'
import { database } from '#db/connection.ts'
import { closeSession, readSession, sessionLifetimeDays } from '#newsroom/people/sessions.ts'
import { signIn } from '#newsroom/people/sign-in.ts'

const lifetimeSeconds = sessionLifetimeDays * 24 * 60 * 60

// A forged cookie, a callbackUrl of a stranger's: anybody could fill the log with them.
const causedByTheClient = new Set(['INVALID_CALLBACK_URL_ERROR', 'JWT_SESSION_ERROR'])

/** next-auth over our own sessions: its token carries nothing but the session's token, every answer comes from the row. */
export function signInOptions(): NextAuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    useSecureCookies: (process.env.SITE_URL ?? process.env.NEXTAUTH_URL ?? '').startsWith('https://'),
    session: { strategy: 'jwt', maxAge: lifetimeSeconds },
    pages: { signIn: '/dang-nhap', signOut: '/dang-nhap', error: '/dang-nhap' },
    providers: [
      CredentialsProvider({
        credentials: { username: { label: 'Tên đăng nhập' }, password: { label: 'Mật khẩu', type: 'password' } },
        authorize: (credentials, request) => authorize(credentials, request.headers?.['x-client-address']),
      }),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl),
      // A fresh token at every sign-in, so that a cookie planted beforehand never becomes a signed-in one.
      jwt: ({ token, user }) => ({ session: user ? user.id : token.session }),
      session: ({ session, token }) => describeSession(session.expires, token.session),
    },
    events: { signOut: ({ token }) => closeSession(database(), sessionTokenOf(token)) },
    logger: {
      error: (code, metadata) => {
        if (!causedByTheClient.has(code)) reportError(metadata instanceof Error ? metadata : metadata.error, { code })
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** The session's own token inside next-auth's. */
export function sessionTokenOf(token: Record<string, unknown> | null | undefined): string {
  return typeof token?.session === 'string' ? token.session : ''
}

// What is thrown here ends up in an address: a code, never the message of an exception.
async function authorize(credentials: Record<string, string> | undefined, address = 'unknown') {
  const { username, password } = credentials ?? {}
  if (typeof username !== 'string' || typeof password !== 'string') return null
  const outcome = await signIn(database(), { username, password, address }).catch(error => {
    reportError(error, { act: 'sign-in' })
    throw new Error('Unavailable')
  })
  if (outcome.ok) return { id: outcome.value.token }
  if (outcome.refusals[0]?.code === 'throttled') throw new Error('Throttled')
  return null
}

async function describeSession(expires: string, token: unknown) {
  try {
    const person = await readSession(database(), sessionTokenOf({ session: token }))
    if (!person) return { expires }
    return { expires, user: { name: person.displayName, username: person.username, role: person.role } }
  } catch (error) {
    // Thrown on, it would make next-auth delete the cookie: a database restart must not sign everybody out.
    reportError(error, { act: 'read-session' })
    return { expires }
  }
}

/** The address if it is one of this site, the desk's otherwise. */
export function ownAddress(url: string, baseUrl: string): string {
  const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : undefined
  return target?.origin === new URL(baseUrl).origin ? target.href : new URL('/toa-soan', baseUrl).href
}
