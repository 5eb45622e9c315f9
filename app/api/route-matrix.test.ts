import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { storedCommentary } from '#db/queries/monthly-reports.ts'
import { versionedSetting } from '#db/queries/settings.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { addTerm } from '#newsroom/house-terms/add-term.ts'
import { delegate } from '#newsroom/people/delegate.ts'
import { openPoll, proposePoll } from '#newsroom/polls/decide-poll.ts'
import { openErrors } from '#newsroom/proof/gate.ts'
import { saveFilter } from '#newsroom/saved-filters/save-filter.ts'
import { drainViews } from '#newsroom/views/report-view.ts'
import { paragraph, wordFile } from '#newsroom/word/word-file.fixture.ts'
import { makeRemark } from '#newsroom/workflow/make-remark.ts'
import type { Handler } from './handle.ts'
import { content, letApprove, type Newsroom, newPicture, openNewsroom, type Situation } from './newsroom.fixture.ts'
import * as operations from './operations.ts'
import { send } from './requests.fixture.ts'

type Column = keyof Newsroom['cookies'] | 'anonymous'
const columns: Column[] = ['anonymous', 'owner', 'otherReporter', 'editor', 'leader', 'admin', 'disabled']

/**
 * Relations to the text beside these: a reporter who wrote along, the leader who saved it last, an editor who approves in
 * the leader's place. Each is answered like the column that is named here, unless a row says otherwise.
 */
const likeOthers = { coAuthor: 'owner', deputy: 'leader', delegate: 'editor' } as const
type Relation = keyof typeof likeOthers

type Row = {
  on?: Situation
  of?: 'article' | 'edition'
  body?: (edition: EditionRow, newsroom: Newsroom) => unknown
  /** What the address names beside or instead of an article or an edition. */
  params?: (edition: EditionRow, newsroom: Newsroom) => Promise<Record<string, string>>
  statuses: number[]
  but?: Partial<Record<Relation, number>>
}
const reason = 'Cần kiểm tra lại số liệu.'
const withVersion = ({ version }: EditionRow) => ({ version })

/** Who gets which answer: the golden table. Columns as above. A stranger learns not even that the article exists. */
const table: Record<string, Row> = {
  'POST /api/articles': {
    body: (_, { sectionId }) => ({ sectionId, content }),
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'GET /api/articles/[id]': { on: 'draft', of: 'article', statuses: [401, 200, 404, 200, 200, 404, 401] },
  'POST /api/articles/[id]/editions': {
    on: 'published',
    of: 'article',
    body: () => ({ kind: 'correction', note: reason }),
    statuses: [401, 201, 404, 201, 201, 404, 401],
  },
  'POST /api/articles/[id]/withdrawal': {
    on: 'published',
    of: 'article',
    body: () => ({ reason, notice: 'Bài được rút để kiểm tra.' }),
    statuses: [401, 403, 404, 200, 200, 404, 401],
  },
  'POST /api/articles/[id]/removal': {
    on: 'published',
    of: 'article',
    body: () => ({ reason }),
    statuses: [401, 403, 404, 200, 200, 404, 401],
  },
  'PUT /api/editions/[id]': {
    on: 'draft',
    body: ({ version }) => ({ version, content: { ...content, title: 'Tên khác' } }),
    statuses: [401, 200, 404, 200, 200, 404, 401],
  },
  'POST /api/editions/[id]/presence': {
    on: 'draft',
    body: ({ version }) => ({ windowId: 'a'.repeat(32), version }),
    statuses: [401, 200, 404, 200, 200, 404, 401],
  },
  'POST /api/editions/[id]/submission': {
    on: 'draft',
    body: withVersion,
    statuses: [401, 200, 404, 403, 403, 404, 401],
    but: { deputy: 200 },
  },
  'POST /api/editions/[id]/dismissals': {
    on: 'draft with an error',
    body: async ({ articleId, version, content }, { db }) => {
      const [error] = await openErrors(db, { id: articleId, publishedAt: null }, storedContent(content))
      return { version, findingId: error?.id, reason }
    },
    statuses: [401, 200, 404, 200, 200, 404, 401],
  },
  'POST /api/proof': { body: () => ({ text: 'các chỉ têu kinh tế' }), statuses: [401, 200, 200, 200, 200, 200, 401] },
  'GET /api/proof/dictionary': { statuses: [401, 200, 200, 200, 200, 403, 401] },
  'DELETE /api/editions/[id]/submission': {
    on: 'submitted',
    body: withVersion,
    statuses: [401, 200, 404, 403, 403, 404, 401],
    but: { coAuthor: 403 },
  },
  'POST /api/editions/[id]/return': {
    on: 'submitted',
    body: ({ version }) => ({ version, reason }),
    statuses: [401, 403, 404, 200, 200, 404, 401],
  },
  'POST /api/editions/[id]/approval': {
    on: 'submitted',
    body: ({ version, contentHash }) => ({ version, contentHash }),
    statuses: [401, 403, 404, 403, 200, 404, 401],
    but: { deputy: 403, delegate: 200 },
  },
  'DELETE /api/editions/[id]/approval': {
    on: 'approved',
    body: withVersion,
    statuses: [401, 403, 404, 403, 200, 404, 401],
  },
  'POST /api/filters': {
    body: () => ({ name: `Bài chờ duyệt ${randomUUID().slice(0, 8)}`, choice: { 'trang-thai': 'da-gui-duyet' } }),
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'PUT /api/filters/[id]': {
    params: async (_, newsroom) => ({ id: await ownersFilter(newsroom) }),
    body: () => ({ version: 1, name: 'Tên khác' }),
    statuses: [401, 200, 404, 404, 404, 404, 401],
    but: { coAuthor: 404 },
  },
  'DELETE /api/filters/[id]': {
    params: async (_, newsroom) => ({ id: await ownersFilter(newsroom) }),
    body: () => ({ version: 1 }),
    statuses: [401, 200, 404, 404, 404, 404, 401],
    but: { coAuthor: 404 },
  },
  'POST /api/editions/[id]/emergency-publication': {
    on: 'draft',
    body: ({ version, contentHash }) => ({ version, contentHash, reason }),
    statuses: [401, 403, 404, 403, 200, 404, 401],
  },
  'POST /api/editions/[id]/emergency-publication/confirmation': {
    on: 'published in emergency',
    body: withVersion,
    statuses: [401, 403, 404, 403, 200, 404, 401],
    but: { deputy: 403 },
  },
  'GET /api/events': { statuses: [401, 403, 403, 403, 200, 200, 401] },
  'GET /api/editions/[id]/approval-sheet': { on: 'approved', statuses: [401, 200, 404, 200, 200, 404, 401] },
  'POST /api/session/proof': {
    body: (_, { password }) => ({ password }),
    statuses: [401, 200, 200, 200, 200, 200, 401],
  },
  'POST /api/editions/[id]/remarks': {
    on: 'submitted',
    body: () => ({ text: reason, quote: 'Sáng nay.' }),
    statuses: [401, 403, 404, 201, 201, 404, 401],
  },
  'POST /api/remarks/[id]/replies': {
    on: 'submitted',
    params: remarkOn,
    body: () => ({ text: reason }),
    statuses: [401, 201, 404, 201, 201, 404, 401],
  },
  'POST /api/remarks/[id]/resolution': {
    on: 'submitted',
    params: remarkOn,
    body: () => ({ outcome: 'taken' }),
    statuses: [401, 200, 404, 403, 403, 404, 401],
    but: { deputy: 200 },
  },
  'POST /api/delegations': {
    body: (_, { actors }) => delegationTo(actors.editor.id),
    statuses: [401, 403, 403, 403, 201, 403, 401],
  },
  'DELETE /api/delegations/[id]': {
    params: async (_, { db, actors }) => {
      const { startsAt, endsAt, toId } = delegationTo(actors.editor.id)
      const span = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
      const made = await delegate(db, actors.leader, { toId, ...span })
      if (!made.ok) throw new Error(made.refusals.map(({ message }) => message).join(' '))
      return made.value
    },
    statuses: [401, 403, 403, 403, 200, 403, 401],
  },
  'POST /api/pages': {
    body: async (_, { pool }) => {
      // Each path has one page at most, and every column begins one.
      await pool.query("update articles set page = 'cu-' || id where page is not null")
      return { page: 'gioi-thieu' }
    },
    statuses: [401, 403, 403, 201, 201, 403, 401],
  },
  ...Object.fromEntries(
    Object.entries({
      organisation: { name: 'Ban Dân vận' },
      documents: [{ symbol: '12-KH/BTGDV', title: 'Kế hoạch', date: '2026-11-02', url: '/bai-viet/ke-hoach' }],
      templates: [{ name: 'Hội nghị', outline: 'Dự hội nghị có ⟦Thành phần⟧.' }],
      reminders: { hours: 48 },
      'linked-sites': [{ name: 'Báo Lam Sơn', url: 'https://bao.example.vn' }],
    }).flatMap(([name, value]) => [
      [`GET /api/settings/${name}`, { statuses: [401, 403, 403, 403, 200, 200, 401] }],
      [
        `PUT /api/settings/${name}`,
        {
          body: async (_, { db }) => ({ version: (await versionedSetting(db, name.replace('-', '_'))).version, value }),
          statuses: [401, 403, 403, 403, 200, 200, 401],
        } satisfies Row,
      ],
    ]),
  ),
  'PUT /api/monthly-reports': {
    body: async (_, { db }) => ({
      month: '2026-10',
      version: (await storedCommentary(db, '2026-10-01'))?.version ?? 0,
      overview: 'Tháng này ổn định.',
      highlights: '',
      plans: '',
    }),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'GET /api/monthly-reports': { statuses: [401, 403, 403, 200, 200, 403, 401] },
  'POST /api/views': {
    on: 'published',
    body: ({ articleId }) => ({ eventId: randomUUID(), articleId }),
    statuses: [200, 200, 200, 200, 200, 200, 200],
  },
  'POST /api/presence': { statuses: [200, 200, 200, 200, 200, 200, 200] },
  'POST /api/readings': {
    body: () => ({ eventId: randomUUID(), reached: 50 }),
    statuses: [200, 200, 200, 200, 200, 200, 200],
  },
  'GET /media/[id]/[variant]': {
    params: (edition, { pictureIn }) => pictureIn(edition),
    statuses: [404, 200, 404, 200, 200, 404, 404],
  },
  'POST /api/media': {
    body: async () => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(await newPicture())], '../../anh.php'))
      form.set('alt', 'Cầu qua sông.')
      return form
    },
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'POST /api/word-files': {
    body: async () => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(wordFile({ body: paragraph('Sáng nay.') }))], '../../bai.docx'))
      return form
    },
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'POST /api/attachments': {
    body: () => {
      const form = new FormData()
      form.set('file', new File([`%PDF-1.7 ${randomUUID()}`], '../../ke-hoach.php.pdf'))
      return form
    },
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'GET /api/media': { statuses: [401, 200, 200, 200, 200, 200, 401] },
  'GET /api/media/[id]': {
    params: async (edition, { pictureIn }) => ({ id: (await pictureIn(edition)).id }),
    statuses: [401, 200, 404, 200, 200, 404, 401],
  },
  'PUT /api/media/[id]': {
    params: async (edition, { pictureIn }) => ({ id: (await pictureIn(edition)).id }),
    body: () => ({ version: 1, alt: 'Cầu treo qua sông.', credit: '' }),
    // The owner sees it in the draft, but an editor handed it in.
    statuses: [401, 403, 404, 200, 200, 404, 401],
  },
  'POST /api/media/[id]/crops': {
    params: async (edition, { pictureIn }) => ({ id: (await pictureIn(edition)).id }),
    body: () => ({ left: 0, top: 0, width: 300, height: 200 }),
    statuses: [401, 201, 404, 201, 201, 403, 401],
  },
  'GET /api/polls': { statuses: [401, 200, 200, 200, 200, 200, 401] },
  'POST /api/polls': { body: () => newPoll, statuses: [401, 403, 403, 200, 200, 403, 401] },
  'POST /api/polls/[id]/opening': {
    params: async (_, newsroom) => ({ id: await proposedPoll(newsroom) }),
    body: () => ({}),
    statuses: [401, 403, 403, 403, 200, 403, 401],
  },
  'POST /api/polls/[id]/closing': {
    params: async (_, newsroom) => ({ id: await openedPoll(newsroom) }),
    body: () => ({}),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'POST /api/house-terms': {
    body: () => ({ kind: 'word', term: `bản mường ${randomUUID()}` }),
    statuses: [401, 201, 201, 201, 201, 403, 401],
  },
  'GET /api/house-terms': { statuses: [401, 200, 200, 200, 200, 403, 401] },
  'PUT /api/house-terms/[id]': {
    params: (_, newsroom) => termOf(newsroom, 'editor'),
    body: () => ({ version: 1, value: { kind: 'word', term: `bản làng ${randomUUID()}` } }),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'POST /api/house-terms/[id]/ending': {
    params: (_, newsroom) => termOf(newsroom, 'editor'),
    body: () => ({ version: 1, lastDay: '2025-06-30' }),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'POST /api/house-terms/[id]/decision': {
    params: (_, newsroom) => termOf(newsroom, 'owner'),
    body: () => ({ version: 1, outcome: 'accepted' }),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'POST /api/house-term-files': {
    body: () => {
      const form = new FormData()
      form.set('file', new File([`Loại;Mục từ\r\nTừ ngữ;bản ${randomUUID()}`], '../../tu-dien.csv'))
      return form
    },
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'GET /api/notifications/stream': { statuses: [401, 200, 200, 200, 200, 200, 401] },
  'POST /api/notifications/reading': {
    body: () => {
      const form = new FormData()
      form.set('upTo', randomUUID())
      return form
    },
    statuses: [401, 303, 303, 303, 303, 303, 401],
  },
  'PUT /api/notifications/choices': {
    body: async (_, { pool }) => {
      await pool.query('delete from notification_choices')
      return { version: 0, value: { rhythm: 'daily', notInDesk: [], notByMail: ['published'] } }
    },
    statuses: [401, 200, 200, 200, 200, 200, 401],
  },
  'PUT /api/notifications/address': {
    body: () => ({ email: 'mai@lamson.example' }),
    statuses: [401, 200, 200, 200, 200, 200, 401],
  },
  'POST /api/learnt-pairs/[id]/reversal': {
    params: async (_, { pool }) => {
      const { rows } = await pool.query(
        `insert into learnt_pairs (id, first, second, doubted, written, times, articles, people)
         values ($1, $2, 'piêng', 'second', 'thư Piêng', 3, 2, 0) returning id`,
        [randomUUID(), randomUUID()],
      )
      return rows[0]
    },
    body: () => ({}),
    statuses: [401, 403, 403, 200, 200, 403, 401],
  },
  'GET /api/published-articles': { statuses: [401, 200, 200, 200, 200, 200, 401] },
  'GET /api/sections': { statuses: [401, 200, 200, 200, 200, 200, 401] },
}

async function ownersFilter({ db, actors }: Newsroom): Promise<string> {
  const name = `Bản thảo ${randomUUID().slice(0, 8)}`
  const saved = await saveFilter(db, actors.owner, { name, choice: { 'trang-thai': 'ban-thao' } })
  if (!saved.ok) throw new Error(saved.refusals.map(({ message }) => message).join(' '))
  return saved.value.id
}

async function termOf({ db, actors }: Newsroom, author: 'owner' | 'editor'): Promise<{ id: string }> {
  const added = await addTerm(db, actors[author], { kind: 'word', term: `bản làng ${randomUUID()}` })
  if (!added.ok) throw new Error(added.refusals.map(({ message }) => message).join(' '))
  return { id: added.value.id }
}

async function remarkOn({ id }: EditionRow, { db, actors }: Newsroom): Promise<{ id: string }> {
  const passage = { quote: 'Sáng nay.', prefix: '', suffix: '' }
  const made = await makeRemark(db, actors.editor, { editionId: id, text: reason, ...passage })
  if (!made.ok) throw new Error(made.refusals.map(({ message }) => message).join(' '))
  return { id: made.value[0]?.id ?? '' }
}

const newPoll = {
  question: 'Bạn đọc tin ở đâu?',
  options: ['Trên máy tính', 'Trên điện thoại'],
  isMultiple: false,
  showsVoters: false,
  closesAt: null,
}

async function proposedPoll({ db, actors }: Newsroom): Promise<string> {
  const proposed = await proposePoll(db, actors.editor, newPoll)
  if (!proposed.ok) throw new Error(proposed.refusals.map(({ message }) => message).join(' '))
  return proposed.value.poll.id
}

async function openedPoll(opened: Newsroom): Promise<string> {
  const id = await proposedPoll(opened)
  await openPoll(opened.db, opened.actors.leader, id)
  return id
}

// Long after everything else here: nobody is a delegate while the other rows are tried.
function delegationTo(toId: string) {
  return { toId, startsAt: '2099-01-01T00:00:00+07:00', endsAt: '2099-01-08T00:00:00+07:00' }
}

/** Handlers that anybody may call; their own tests say what they refuse. */
const open = ['/api/openapi.json', '/api/auth/[...nextauth]', '/api/[[...unknown]]', '/api/polls/[id]/ballots']

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await letApprove(newsroom)
})
afterAll(async () => {
  await drainViews()
  await newsroom.close()
})

const paths = globSync(['app/api/**/route.ts', 'app/media/**/route.ts']).map(file => file.slice(3, -'/route.ts'.length))

async function handlersOf(path: string): Promise<Record<string, Handler>> {
  return import(/* @vite-ignore */ `../..${`/app${path}/route.ts`}`)
}

for (const [call, row] of Object.entries(table)) {
  const answers = new Map<Column, number | undefined>(columns.map((column, index) => [column, row.statuses[index]]))
  for (const [relation, like] of Object.entries(likeOthers) as [Relation, Column][]) {
    answers.set(relation, row.but?.[relation] ?? answers.get(like))
  }
  answers.forEach((expected, column) => {
    test(`${call} by ${column} answers ${expected}`, async () => {
      const [method = '', path = ''] = call.split(' ')
      const isAboutText = row.on || row.params
      const edition = await (isAboutText ? newsroom.sharedArticleIn(row.on ?? 'draft') : newsroom.articleIn('draft'))
      const params = await row.params?.(edition, newsroom)
      const body = await row.body?.(edition, newsroom)
      const before = await stateOf(edition.id)
      const answer = await send((await handlersOf(path))[method] as Handler, method, {
        cookie: column === 'anonymous' ? '' : newsroom.cookies[column],
        id: row.of === 'article' ? edition.articleId : edition.id,
        params,
        body,
      })
      await answer.body?.cancel()
      expect(answer.status).toBe(expected)
      if (answer.status >= 400) {
        if (path.startsWith('/api')) expect(answer.headers.get('content-type')).toContain('application/problem+json')
        expect(await stateOf(edition.id)).toEqual(before)
      }
    })
  })
}

async function stateOf(editionId: string) {
  const { rows } = await newsroom.pool.query(
    'select to_jsonb(e) as edition, to_jsonb(a) as article from editions e join articles a on a.id = e.article_id where e.id = $1',
    [editionId],
  )
  return rows[0]
}

/** The methods that a handler takes: the others are refused before anything is asked. */
async function takenBy(path: string): Promise<{ taken: string[]; refused: Response[] }> {
  const taken: string[] = []
  const refused: Response[] = []
  for (const [method, handler] of Object.entries(await handlersOf(path))) {
    if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) continue
    const answer = await send(handler, method, { id: randomUUID(), params: { variant: '' } })
    if (answer.status === 405) refused.push(answer)
    else taken.push(method)
  }
  return { taken, refused }
}

test('every handler has a row in the table, and a row in openapi.json', async () => {
  const found: string[] = []
  for (const path of paths.filter(one => !open.includes(one))) {
    found.push(...(await takenBy(path)).taken.map(method => `${method} ${path}`))
  }
  const described = Object.values<operations.Operation>(operations).map(
    ({ method, path }) => `${method.toUpperCase()} ${path.replace('{id}', '[id]')}`,
  )
  expect(found.sort()).toEqual(Object.keys(table).sort())
  expect(described.sort()).toEqual(found.filter(call => call.includes(' /api/')))
})

const ofTheApi = paths.filter(path => path.startsWith('/api') && !path.includes('unknown'))
test.each(ofTheApi)('%s says which methods it takes, and answers the others with a problem', async path => {
  const { taken, refused } = await takenBy(path)
  const options = (await handlersOf(path)).OPTIONS as Handler
  expect(taken.length + refused.length).toBe(5)
  for (const answer of [...refused, await options(new Request('http://localhost:3000/'))]) {
    const allowed = (answer.headers.get('allow') ?? '').split(', ')
    expect(allowed.filter(method => method !== 'HEAD' && method !== 'OPTIONS').sort()).toEqual(taken.sort())
    if (answer.status === 405) expect(await answer.json()).toMatchObject({ code: 'method_not_allowed', status: 405 })
  }
})

test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s on an address that is not there is a problem, not a page',
  async method => {
    const handlers = await handlersOf('/api/[[...unknown]]')
    const answer = await send(handlers[method] as Handler, method, {})
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 404, code: 'not_found' })
  },
)
