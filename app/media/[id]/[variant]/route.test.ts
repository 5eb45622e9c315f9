import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase } from '#db/connection.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { knownPublicationEpoch, notePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { pdfDocument } from '#newsroom/media/documents.fixture.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { openBucket } from '#newsroom/media/storages.fixture.ts'
import { storeAttachment } from '#newsroom/media/store-attachment.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { createPerson } from '#newsroom/people/create-person.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { site as address, signedInCookie } from '../../../api/requests.fixture.ts'
import { GET } from './route.ts'

let site: TestDatabase & Newsroom
let dataDir: string

beforeAll(async () => {
  const made = await testDatabase()
  site = { ...made, ...(await newsroomFixture(made.db)) }
  dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-media-'))
  process.env.DATABASE_URL = site.url
  process.env.NEWSROOM_DATA_DIR = dataDir
  Object.assign(process.env, { NEXTAUTH_URL: address, SITE_URL: address, NEXTAUTH_SECRET: 'only-for-tests' })
})
afterAll(async () => {
  await closeDatabase()
  await site.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const ask = (id: string, variant: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/media/${id}/${variant}`, { headers }), { params: Promise.resolve({ id, variant }) })

async function picture(background: string): Promise<string> {
  const file = await sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .png()
    .toBuffer()
  const stored = await storePicture(site.db, site.mai, {
    file,
    alt: 'Cầu qua sông.',
    credit: '',
    storage: mediaStorage(),
  })
  if (!stored.ok) throw new Error('the picture was refused')
  return stored.value.id
}

const published = (mediaId: string) => publishedWith({ ...someContent(), cover: { mediaId, alt: 'Cầu qua sông.' } })

async function publishedWith(content: ContentInput): Promise<string> {
  const written = await createArticle(site.db, site.mai, { sectionId: site.sectionId, content })
  if (!written.ok) throw new Error('not written')
  const { id: editionId, version } = written.value.edition
  const submitted = await submitEdition(site.db, site.mai, { editionId, version })
  if (!submitted.ok) throw new Error('not submitted')
  const { version: seen, contentHash } = submitted.value.edition
  const approved = await approveEdition(site.db, site.duc, { editionId, version: seen, contentHash })
  if (!approved.ok) throw new Error('not approved')
  return approved.value.article.id
}

test('a published picture is answered with its type, for a year, and not again to who has it', async () => {
  const id = await picture('#4f8a76')
  await published(id)
  const answer = await ask(id, '480.webp')
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, s-maxage=60, stale-if-error=600, immutable',
    'x-content-type-options': 'nosniff',
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.length).toBe(Number(answer.headers.get('x-content-length')))
  expect((await sharp(bytes).metadata()).width).toBe(480)
  const etag = answer.headers.get('etag') ?? ''
  expect((await ask(id, '480.webp', { 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
})

test('a document is not found before its article is published; then it is saved, never shown', async () => {
  const file = pdfDocument()
  const stored = await storeAttachment(site.db, site.mai, { file, name: 'Kế hoạch.pdf', storage: mediaStorage() })
  if (!stored.ok) throw new Error('refused')
  const { id } = stored.value
  expect((await ask(id, 'attachment.pdf')).status).toBe(404)
  const attrs = { mediaId: id, name: 'Kế hoạch', format: 'pdf', bytes: file.length }
  const body = { type: 'doc', content: [{ type: 'attachment', attrs }] } as ContentInput['body']
  const articleId = await publishedWith({ ...someContent(), body })
  const answer = await ask(id, 'attachment.pdf')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.pdf",
    'x-content-type-options': 'nosniff',
  })
  expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true)
  await removeArticle(site.db, site.duc, { articleId, reason: 'Văn bản gửi nhầm, phải thu hồi.' })
  expect((await ask(id, 'attachment.pdf')).status).toBe(404)
})

test('a picture that is not published, and one whose article was removed, are not found, whoever has the etag', async () => {
  const id = await picture('#31456a')
  expect((await ask(id, '480.webp')).status).toBe(404)
  const articleId = await published(id)
  const etag = (await ask(id, '480.webp')).headers.get('etag') ?? ''
  await removeArticle(site.db, site.duc, { articleId, reason: 'Ảnh có người chưa đồng ý.' })
  const gone = await ask(id, '480.webp', { 'if-none-match': etag })
  expect(gone.status).toBe(404)
  expect(gone.headers.get('cache-control')).toBe('no-store')
  expect(gone.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

test('a published picture comes from a bucket where the newsroom has one, and is told as unavailable when that does not answer', async () => {
  const { settings, close } = await openBucket()
  const names = { ENDPOINT: settings.endpoint, BUCKET: settings.bucket, ACCESS_KEY: 'S3RVER', SECRET_KEY: 'S3RVER' }
  for (const [name, value] of Object.entries(names)) vi.stubEnv(`MEDIA_S3_${name}`, value)
  try {
    const id = await picture('#0c2d48')
    await published(id)
    const answer = await ask(id, '480.jpg')
    expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(480)
    vi.stubEnv('MEDIA_S3_ENDPOINT', 'http://127.0.0.1:2')
    const refused = await ask(id, '480.jpg')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10'])
  } finally {
    vi.unstubAllEnvs()
    await close()
  }
})

test.each([
  ['../../../etc/passwd', '480.webp'],
  ['019a0000-0000-7000-8000-000000000000', '../../secret'],
  ['019a0000-0000-7000-8000-000000000000', '480.svg'],
  ['019a0000-0000-7000-8000-000000000000', '480.webp'],
])('%s/%s is not found', async (id, variant) => {
  expect((await ask(id, variant)).status).toBe(404)
})

test('without a database readers keep the pictures that they could see, until something changes', async () => {
  const [seen, unseen] = [await picture('#7a3b2e'), await picture('#2e7a3b')]
  await published(seen)
  await published(unseen)
  expect((await ask(seen, '480.jpg')).status).toBe(200)
  const reachable = process.env.DATABASE_URL
  await closeDatabase()
  process.env.DATABASE_URL = 'postgres://nobody:nothing@127.0.0.1:1/nowhere'
  try {
    expect((await ask(seen, '480.jpg')).status).toBe(200)
    const refused = await ask(unseen, '480.jpg')
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([503, 'no-store'])
    notePublicationEpoch(knownPublicationEpoch() + 1)
    expect((await ask(seen, '480.jpg')).status).toBe(503)
  } finally {
    await closeDatabase()
    process.env.DATABASE_URL = reachable
  }
})

test.each([
  ['reporter', 404],
  ['leader', 200],
  ['admin', 404],
] as const)(
  'an unpublished picture is answered to a signed-in %s with %i, and kept by no cache',
  async (role, status) => {
    const id = await picture(role === 'admin' ? '#c76f4a' : '#e6c56f')
    const password = 'một mật khẩu dài'
    await createPerson(site.db, theNewsroom, { username: `nguoi-${role}`, displayName: 'Hà Mi', role, password })
    const cookie = await signedInCookie(`nguoi-${role}`, password)
    const answer = await ask(id, '480.avif', { cookie })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    await answer.arrayBuffer()
    expect((await ask(id, '480.avif', { cookie: 'next-auth.session-token=gia' })).status).toBe(404)
  },
)
