import type { Browser, BrowserContext } from '@playwright/test'
import pg from 'pg'

/** What those who sign in for a benchmark sign in with. */
export const demoPassword = 'only for benchmarks'

type Site = { port: number; adminUrl: string }

/** Somebody at a desk, over HTTP: reads pages, and saves a draft of their own again and again. */
export type DeskPerson = {
  origin: string
  cookie: string
  draftId: string
  read: (path: string) => Promise<void>
  save: () => Promise<void>
}

type Edition = { id: string; articleId: string; version: number }

/** Signs somebody in and lets them begin a draft of 900 words. */
export async function signIn({ port, adminUrl }: Site, username: string): Promise<DeskPerson> {
  const origin = `http://localhost:${port}`
  const cookie = await cookieOf(origin, username)
  const send = async (method: string, path: string, body: unknown) => {
    const headers = { cookie, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    const answer = await fetch(origin + path, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { edition: Edition }
  }
  const { sectionId, middle } = await placesIn(adminUrl)
  let { edition } = await send('POST', '/api/articles', { sectionId, content: text(0) })
  return {
    origin,
    cookie,
    draftId: edition.articleId,
    read: async path => {
      const answer = await fetch(origin + path.replace('middle', middle), { headers: { cookie }, redirect: 'error' })
      const page = await answer.text()
      if (!answer.ok || !page.includes('</html>')) throw new Error(`${path}: ${answer.status}`)
    },
    save: async () => {
      const { version } = edition
      edition = (await send('PUT', `/api/editions/${edition.id}`, { version, content: text(version) })).edition
    },
  }
}

/** The window in which a desk is looked at. */
export const viewport = { width: 1280, height: 800 }

/** A browser with nothing in its cache in which somebody is signed in. */
export async function openDesk(browser: Browser, { origin, cookie }: DeskPerson): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport })
  const given = cookie.split('; ').map(one => {
    const [name = '', ...value] = one.split('=')
    return { name, value: value.join('='), url: origin }
  })
  await context.addCookies(given)
  return context
}

async function cookieOf(origin: string, username: string): Promise<string> {
  const first = await fetch(`${origin}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookies(first), origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ username, password: demoPassword, csrfToken, json: 'true' }),
  })
  if (!answer.ok) throw new Error(`${username} could not sign in: ${answer.status}`)
  return cookies(answer)
}

function cookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** A section to write for, and the place in the middle of the list as its address has it. */
async function placesIn(adminUrl: string): Promise<{ sectionId: string; middle: string }> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select article_id, section_id, (extract(epoch from changed_at) * 1000)::bigint as at
       from desk_list order by changed_at desc offset (select count(*) / 2 from desk_list) limit 1`,
    )
    return { sectionId: rows[0].section_id, middle: `${rows[0].at}_${rows[0].article_id}` }
  } finally {
    await client.end()
  }
}

/** 900 words in 20 paragraphs, another text for every version. */
function text(version: number) {
  const sentence = 'Hội nghị giao ban công tác dân vận nghe báo cáo và trao đổi về nhiệm vụ quý tới. '
  const content = Array.from({ length: 20 }, (_, at) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${at === 7 ? version : at}. ${sentence.repeat(3).trim()}` }],
  }))
  return { title: 'Giao ban công tác dân vận', standfirst: sentence.trim(), body: { type: 'doc', content } }
}
