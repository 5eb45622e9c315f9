import { randomUUID } from 'node:crypto'
import { closeDatabase } from '#db/connection.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type Actor, theNewsroom } from '#newsroom/people/actor.ts'
import { createPerson } from '#newsroom/people/create-person.ts'
import { disablePerson } from '#newsroom/people/disable-person.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { signedInCookie, site } from './requests.fixture.ts'

const password = 'một mật khẩu dài'
const people = {
  owner: ['mai', 'Nguyễn Thị Mai', 'reporter'],
  otherReporter: ['nam', 'Trần Văn Nam', 'reporter'],
  editor: ['hoa', 'Lê Thị Hoa', 'editor'],
  leader: ['tuan', 'Phạm Anh Tuấn', 'leader'],
  admin: ['quan', 'Đỗ Minh Quân', 'admin'],
  disabled: ['binh', 'Vũ Thanh Bình', 'editor'],
} as const
export type Person = keyof typeof people
export type Situation = 'draft' | 'submitted' | 'approved' | 'published'
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
  Object.assign(process.env, {
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
  const close = async () => {
    await closeDatabase()
    await own.drop()
  }
  return { ...own, sectionId, actors, cookies, articleIn, close, password }
}

async function makeArticle(
  { db }: TestDatabase,
  actors: Record<Person, Actor>,
  sectionId: string,
  situation: Situation,
) {
  let { edition } = value(await createArticle(db, actors.owner, { sectionId, content: content as never }))
  const target = () => ({ editionId: edition.id, version: edition.version })
  if (situation !== 'draft') edition = value(await submitEdition(db, actors.owner, target())).edition
  if (situation === 'approved' || situation === 'published') {
    const publishAt = situation === 'approved' ? new Date('2099-01-01T00:00:00Z') : undefined
    const approval = { ...target(), contentHash: edition.contentHash, publishAt }
    edition = value(await approveEdition(db, actors.leader, approval)).edition
  }
  return edition
}

/** What an act that must succeed answers. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map(refusal => refusal.message).join(' '))
}
