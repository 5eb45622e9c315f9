import { globSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { letApprove, type Newsroom, openNewsroom, type Situation } from './api/newsroom.fixture.ts'

// The desk's screens, and what they give away as files, are asked as Next asks them: only the request is put in its place.

const asked = vi.hoisted(() => ({ cookie: '' }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ cookie: asked.cookie }) }))

const columns = [
  ...['anonymous', 'owner', 'coAuthor', 'otherReporter'],
  ...['editor', 'delegate', 'leader', 'deputy', 'admin', 'disabled'],
] as const
type Column = keyof Newsroom['cookies'] | 'anonymous'

/** 200 is shown, 307 is sent away (to sign in, or home), 404 is told that there is no such page. */
type Row = { on?: Situation; of?: 'picture'; query?: Record<string, string>; answers: number[] }

const readers = [307, 200, 200, 404, 200, 200, 200, 200, 404, 307]
const everybody = [307, 200, 200, 200, 200, 200, 200, 200, 200, 307]
const writers = [307, 200, 200, 200, 200, 200, 200, 200, 307, 307]
const leadersAndAdmins = [307, 307, 307, 307, 307, 307, 200, 200, 200, 307]

/** Who sees which screen. The owner's article has a co-author, and the deputy saved it last; the columns as above. */
const table: Record<string, Row> = {
  '/toa-soan': { answers: everybody },
  '/toa-soan/bai-viet': { answers: writers },
  '/toa-soan/bai-viet/moi': { answers: writers },
  '/toa-soan/bai-viet/[id]': { on: 'submitted', answers: readers },
  '/toa-soan/bai-viet/[id]/xem-truoc': { on: 'submitted', answers: readers },
  '/toa-soan/bai-viet/[id]/phien-ban': { on: 'submitted', answers: readers },
  '/toa-soan/bai-viet/[id]/so-sanh': { on: 'submitted', query: { tu: 'ban-1', den: 'ban-1' }, answers: readers },
  '/toa-soan/bai-viet/[id]/ai-sua': { on: 'submitted', answers: readers },
  '/toa-soan/bai-viet/[id]/phieu-trinh-duyet': { on: 'approved', answers: readers },
  '/toa-soan/binh-chon': { answers: everybody },
  '/toa-soan/kho-anh': { answers: [307, 200, 200, 200, 200, 200, 200, 200, 307, 307] },
  '/toa-soan/kho-anh/[id]': { on: 'draft', of: 'picture', answers: readers },
  '/toa-soan/nhat-ky': { answers: leadersAndAdmins },
  '/toa-soan/thiet-dat': { answers: leadersAndAdmins },
  '/toa-soan/thong-bao': { answers: writers },
  '/toa-soan/thong-bao/thiet-dat': { answers: writers },
  // Leads on, whoever asks: to what it tells its own person of, all others to their own list or to sign in.
  'GET /toa-soan/thong-bao/[id]': { on: 'submitted', answers: columns.map(() => 303) },
  '/toa-soan/thong-ke': { answers: everybody },
  '/toa-soan/thong-ke/bao-cao': { answers: [307, 404, 404, 404, 200, 200, 200, 200, 404, 307] },
  'GET /toa-soan/thong-ke/tai-ve': { answers: [401, 403, 403, 403, 200, 200, 200, 200, 403, 401] },
  '/toa-soan/thong-ke-duyet': { answers: [307, 307, 307, 307, 307, 307, 200, 200, 307, 307] },
  '/toa-soan/tu-dien': { answers: writers },
  '/toa-soan/uy-quyen': { answers: [307, 307, 307, 307, 307, 307, 200, 200, 307, 307] },
}

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await letApprove(newsroom)
})
afterAll(() => newsroom.close())

const groups = ['(desk)', '(preview)']
const placeOf = (file: string, name: string) => file.replace(/^app\/\([a-z]+\)/, '').slice(0, -name.length - 1)
const pages = groups.flatMap(group => globSync(`app/${group}/**/page.tsx`))
const files = groups.flatMap(group => globSync(`app/${group}/**/route.ts`))
// Who is not signed in yet needs this one.
const open = ['/dang-nhap']

async function statusOf(call: string, { on, of, query }: Row): Promise<number> {
  const path = call.replace('GET ', '')
  const file = [...pages, ...files].find(one => [placeOf(one, 'page.tsx'), placeOf(one, 'route.ts')].includes(path))
  if (!file) throw new Error(`there is no ${path}`)
  const module = await import(/* @vite-ignore */ `../${file}`)
  const edition = on && (await newsroom.sharedArticleIn(on))
  const id = edition && (of ? (await newsroom.pictureIn(edition)).id : edition.articleId)
  if (module.GET) {
    const request = new Request(`http://localhost:3000${path}`, { headers: { cookie: asked.cookie } })
    return (await module.GET(request, { params: Promise.resolve({ id }) })).status
  }
  try {
    const props = { params: Promise.resolve({ id }), searchParams: Promise.resolve(query ?? {}) }
    return (await module.default(props)) ? 200 : 500
  } catch (error) {
    return statusIn(error)
  }
}

/** How Next is told of a page that is not there, and of another page to go to. */
function statusIn(error: unknown): number {
  const digest = String((error as { digest?: string }).digest)
  if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;')) return Number(digest.split(';')[1])
  if (digest.startsWith('NEXT_REDIRECT;')) return Number(digest.split(';').at(-2))
  throw error
}

for (const [call, row] of Object.entries(table)) {
  test(`${call} answers each as the table says`, async () => {
    const found: Record<string, number> = {}
    for (const column of columns as readonly Column[]) {
      asked.cookie = column === 'anonymous' ? '' : newsroom.cookies[column]
      found[column] = await statusOf(call, row)
    }
    expect(found).toEqual(Object.fromEntries(columns.map((column, index) => [column, row.answers[index]])))
  })
}

test('every screen of the desk has a row, and every file that it gives away', () => {
  const found = [
    ...pages.map(file => placeOf(file, 'page.tsx')),
    ...files.map(file => `GET ${placeOf(file, 'route.ts')}`),
  ]
  expect(found.filter(path => !open.includes(path)).sort()).toEqual(Object.keys(table).sort())
})
