import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { closeDatabase } from '#db/connection.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import { type Actor, theNewsroom } from '#newsroom/people/actor.ts'
import { disablePerson } from '#newsroom/people/change-access.ts'
import { createPerson } from '#newsroom/people/create-person.ts'
import { delegate } from '#newsroom/people/delegate.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { publishInEmergency } from '#newsroom/workflow/publish-in-emergency.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { signedInCookie, site } from './requests.fixture.ts'

const password = 'một mật khẩu dài'
const people = {
  owner: ['mai', 'Nguyễn Thị Mai', 'reporter'],
  coAuthor: ['hanh', 'Bùi Thu Hạnh', 'reporter'],
  otherReporter: ['nam', 'Trần Văn Nam', 'reporter'],
  editor: ['hoa', 'Lê Thị Hoa', 'editor'],
  delegate: ['thanh', 'Ngô Văn Thành', 'editor'],
  leader: ['tuan', 'Phạm Anh Tuấn', 'leader'],
  deputy: ['lan', 'Vũ Ngọc Lan', 'leader'],
  admin: ['quan', 'Đỗ Minh Quân', 'admin'],
  disabled: ['binh', 'Vũ Thanh Bình', 'editor'],
} as const
export type Person = keyof typeof people
export type Situation =
  | 'draft'
  | 'draft with an error'
  | 'submitted'
  | 'approved'
  | 'published'
  | 'published in emergency'
export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

export const content = {
  title: 'Ra quân ngày thứ Bảy tình nguyện',
  standfirst: 'Hơn hai trăm cán bộ cùng người dân làm đường.',
  byline: 'Nguyễn Thị Mai',
  body: { type: 'doc' as const, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sáng nay.' }] }] },
}

/** A newsroom of a test's own: a database behind database(), people of every role, a section, articles on demand. */
export async function openNewsroom() {
  const own: TestDatabase = await testDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-api-'))
  Object.assign(process.env, {
    NEWSROOM_DATA_DIR: dataDir,
    DATABASE_URL: own.url,
    NEXTAUTH_URL: site,
    SITE_URL: site,
    NEXTAUTH_SECRET: 'only-for-tests',
  })
  const sectionId = randomUUID()
  await own.pool.query(`insert into sections (id, slug, name, position) values ($1, 'tin-tuc', 'Tin tức', 1)`, [
    sectionId,
  ])
  const actors = {} as Record<Person, Actor>
  const cookies = {} as Record<Person, string>
  for (const [person, [username, displayName, role]] of Object.entries(people) as [
    Person,
    readonly [string, string, Actor['role']],
  ][]) {
    const made = value(await createPerson(own.db, theNewsroom, { username, displayName, role, password }))
    actors[person] = { id: made.personId, username, displayName, role }
    cookies[person] = await signedInCookie(username, password)
  }
  await disablePerson(own.db, theNewsroom, people.disabled[0])
  const articleIn = (situation: Situation) => makeArticle(own, actors, sectionId, situation)
  const sharedArticleIn = (situation: Situation) => makeArticle(own, actors, sectionId, situation, writeAlong)
  const pictureIn = (edition: EditionRow) => showPicture(own, actors, edition)
  const close = async () => {
    await closeDatabase()
    await own.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...own, sectionId, actors, cookies, articleIn, sharedArticleIn, pictureIn, close, password }
}

async function makeArticle(
  { db }: TestDatabase,
  actors: Record<Person, Actor>,
  sectionId: string,
  situation: Situation,
  whileDraft?: typeof writeAlong,
) {
  const written = situation === 'draft with an error' ? { ...content, standfirst: 'Các chỉ têu kinh tế.' } : content
  let { edition } = value(await createArticle(db, actors.owner, { sectionId, content: written as never }))
  edition = (await whileDraft?.(db, actors, edition, written)) ?? edition
  const target = () => ({ editionId: edition.id, version: edition.version })
  if (situation === 'published in emergency') {
    const reason = 'Tin lũ quét phải đến bà con ngay.'
    const publication = { ...target(), contentHash: edition.contentHash, reason }
    return value(await publishInEmergency(db, actors.deputy, publication)).edition
  }
  if (!situation.startsWith('draft')) edition = value(await submitEdition(db, actors.owner, target())).edition
  if (situation === 'approved' || situation === 'published') {
    const publishAt = situation === 'approved' ? new Date('2099-01-01T00:00:00Z') : undefined
    const approval = { ...target(), contentHash: edition.contentHash, publishAt }
    edition = value(await approveEdition(db, actors.leader, approval)).edition
  }
  return edition
}

/** The relations of a text that several wrote: the co-author, who was an editor then, and the deputy, who saved it last. */
async function writeAlong(
  db: TestDatabase['db'],
  { coAuthor, deputy }: Record<Person, Actor>,
  { id: editionId, version }: EditionRow,
  written: object,
) {
  const along = { ...written, title: 'Cả tỉnh ra quân ngày thứ Bảy tình nguyện' } as never
  const saved = await saveEdition(db, { ...coAuthor, role: 'editor' }, { editionId, version, content: along })
  const next = value(saved).edition.version
  return value(await saveEdition(db, deputy, { editionId, version: next, content: written as never })).edition
}

/** Until long after the tests: the delegate approves in the leader's place. */
export async function letApprove({ db, actors }: Newsroom): Promise<void> {
  const span = { startsAt: new Date(Date.now() - 60_000), endsAt: new Date(Date.now() + 86_400_000) }
  value(await delegate(db, actors.leader, { toId: actors.delegate.id, ...span }))
}

/** A picture that nobody has handed in yet. */
export function newPicture(): Promise<Buffer> {
  const [r, g, b] = crypto.getRandomValues(new Uint8Array(3))
  return sharp({ create: { width: 500, height: 400, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer()
}

/** A new picture that an editor stored and nobody but this draft shows, as its address names it. */
async function showPicture(
  { db }: TestDatabase,
  actors: Record<Person, Actor>,
  edition: EditionRow,
): Promise<{ id: string; variant: string }> {
  const { id } = value(
    await storePicture(db, actors.editor, {
      file: await newPicture(),
      alt: 'Cầu qua sông.',
      credit: '',
      storage: mediaStorage(),
    }),
  )
  const shown = { ...content, cover: { mediaId: id, alt: 'Cầu qua sông.' } }
  const { version } = edition
  value(await saveEdition(db, actors.editor, { editionId: edition.id, version, content: shown as never }))
  return { id, variant: '480.webp' }
}

/** What an act that must succeed answers. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map(refusal => refusal.message).join(' '))
}
