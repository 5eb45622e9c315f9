import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, type Browser, test as base, expect, type Page } from '@playwright/test'

export { expect }

export type Account = 'phongvien' | 'lothipanh' | 'bientapvien' | 'truongban' | 'phobanthuongtruc' | 'quantri'
type Api = {
  get: (path: string) => Promise<unknown>
  send: (method: string, path: string, body: unknown) => Promise<Answer>
}
type Answer = { status: number; body: Record<string, never> & { article: Article; edition: Edition } }
export type Article = { id: string; slug: string; visibility: string }
export type Edition = { id: string; articleId: string; version: number; contentHash: string; state: string }

const password = process.env.NEWSROOM_DEMO_PASSWORD ?? ''

/** A person at a desk: a browser window of their own, signed in over HTTP, and the same session for arranging. */
export type Desk = { page: Page; api: Api }

export const test = base.extend<{ sitDown: (account: Account) => Promise<Desk> }>({
  sitDown: async ({ browser, baseURL }, use) => {
    const opened: Page[] = []
    await use(async account => {
      const page = await newWindow(browser)
      opened.push(page)
      await signIn(page.request, account)
      return { page, api: apiOf(page.request, baseURL as string) }
    })
    for (const page of opened) await page.context().close()
  },
})

async function newWindow(browser: Browser): Promise<Page> {
  const person = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  return person.newPage()
}

async function signIn(request: APIRequestContext, username: Account): Promise<void> {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const answer = await request.post('/api/auth/callback/credentials', {
    form: { username, password, csrfToken, json: 'true' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

function apiOf(request: APIRequestContext, origin: string): Api {
  return {
    get: async path => (await request.get(path)).json(),
    send: async (method, path, data) => {
      const answer = await request.fetch(path, { method, data, headers: { origin, 'sec-fetch-site': 'same-origin' } })
      return { status: answer.status(), body: await answer.json() }
    },
  }
}

/** Asks a page of axe what a person with a handicap would stumble over: nothing, by WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual([])
}

/** What no other story writes. In figures: a word of random letters is now and then a misspelling that holds a submission. */
export const uniqueMark = (): string => String(Date.now())

/** A text that lacks nothing, whose title no other story uses. */
export function uniqueContent(
  title: string,
  paragraphs = ['Sáng nay, Ban tổ chức hội nghị giao ban công tác dân vận.'],
) {
  return {
    title: `${title} ${uniqueMark()}`,
    standfirst: 'Hội nghị đánh giá kết quả quý III và bàn nhiệm vụ quý IV.',
    byline: 'Nguyễn Thị Mai',
    body: {
      type: 'doc',
      content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  }
}

/** Writes and submits an article as its reporter; what a story needs before it begins. */
export async function submitted(reporter: Desk, content: ReturnType<typeof uniqueContent>): Promise<Answer['body']> {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const written = await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  expect(written.status).toBe(201)
  const { edition } = written.body
  const sent = await reporter.api.send('POST', `/api/editions/${edition.id}/submission`, { version: edition.version })
  expect(sent.status).toBe(200)
  return sent.body
}

/** An article that readers see, approved by a leader through the API. */
export async function published(
  reporter: Desk,
  leader: Desk,
  content: ReturnType<typeof uniqueContent>,
): Promise<Answer['body']> {
  const { edition } = await submitted(reporter, content)
  const { version, contentHash } = edition
  const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
  expect(approved.status).toBe(200)
  return approved.body
}
