import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Connection, Database } from '#db/connection.ts'
import type { Role } from '#db/schema/people.ts'
import { users } from '#db/schema/people.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { delegate } from '#newsroom/people/delegate.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { createArticle } from './create-article.ts'
import { openEdition } from './open-edition.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { returnEdition } from './return-edition.ts'
import { saveEdition } from './save-edition.ts'
import { reason, stored, target, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

// How the golden table arranges its cells: one person for each column, and articles on which each has their relation.

const groups = {
  reporter: ['author', 'co-author', 'last editor', 'none'],
  editor: ['author', 'co-author', 'last editor', 'none'],
  delegate: ['none', 'co-author', 'of the author'],
  leader: ['author', 'co-author', 'last editor', 'none', 'approver'],
  admin: ['none', 'author'],
} as const
type Group = keyof typeof groups

/** The columns of the table, in their groups, in their order. */
export const columns = Object.entries(groups).map(([group, relations]) =>
  relations.map(relation => `${group}, ${relation}`),
)

export const situations = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'superseded',
  'published in emergency',
  'superseded after emergency',
] as const
export type Situation = (typeof situations)[number]

/** Who plays in an article: who began it and who saved it last. Everybody who wrote along is in every one. */
const castings = [
  ...['reporter', 'editor', 'leader', 'admin'].map(group => [`${group}, author`, `${group}, author`] as const),
  ...['reporter', 'editor', 'leader'].map(group => ['reporter, author', `${group}, last editor`] as const),
]

export type Stage = { cast: Record<string, Actor>; sectionId: string }

/** People for every column, with the delegations that make delegates of some. */
export async function castOf(db: Database): Promise<Stage> {
  const { sectionId }: Newsroom = await newsroomFixture(db)
  const cast: Record<string, Actor> = {}
  for (const column of columns.flat()) {
    const [group = ''] = column.split(',')
    const role: Role = group === 'delegate' ? 'editor' : (group as Exclude<Group, 'delegate'>)
    cast[column] = { id: v7(), username: column.replace(/\W+/g, '-'), displayName: column, role }
  }
  const rows = Object.values(cast).map(person => ({ ...person, passwordHash: 'không đăng nhập được' }))
  await db.insert(users).values(rows)
  const stage = { cast, sectionId }
  const span = { startsAt: new Date(Date.now() - 60_000), endsAt: tomorrow() }
  for (const [from, to] of [
    ['leader, none', 'delegate, none'],
    ['leader, none', 'delegate, co-author'],
    ['leader, author', 'delegate, of the author'],
  ] as const) {
    value(await delegate(db, of(stage, from), { toId: of(stage, to).id, ...span }))
  }
  return stage
}

/** The person of a column. */
export function of({ cast }: Stage, column: string): Actor {
  const person = cast[column]
  if (!person) throw new Error(`nobody plays ${column}`)
  return person
}

/** For each column the edition on which that person has that relation, in that situation. */
export async function stageIn(db: Database, stage: Stage, situation: Situation): Promise<Map<string, Changed>> {
  const editions = new Map<string, Changed>()
  for (const [author, last] of castings) {
    const edition = await arrange(db, stage, situation, author, last)
    editions.set(author, edition).set(last, edition)
    if (author === 'leader, author') editions.set('delegate, of the author', edition)
    if (author !== 'reporter, author' || last !== author) continue
    for (const column of columns.flat()) if (/co-author|none|approver/.test(column)) editions.set(column, edition)
  }
  // The last castings were begun by the reporter too: the author's column is about the one that nobody else saved last.
  const own = editions.get('reporter, none')
  if (own) editions.set('reporter, author', own)
  return editions
}

/** As they were when they wrote: only editors and leaders join a text that somebody else began. */
function whenWriting(person: Actor): Actor {
  return { ...person, role: person.role === 'admin' ? 'reporter' : person.role === 'reporter' ? 'editor' : person.role }
}

async function arrange(db: Database, stage: Stage, situation: Situation, author: string, last: string) {
  const [writer, approver] = [whenWriting(of(stage, author)), of(stage, 'leader, approver')]
  let draft = value(await createArticle(db, writer, { sectionId: stage.sectionId, content: someContent(author) }))
  for (const column of [...columns.flat().filter(one => one.includes('co-author')), last]) {
    const content = someContent(`Bài của ${author}, ${column} sửa`)
    draft = value(await saveEdition(db, whenWriting(of(stage, column)), { ...target(draft), content }))
  }
  const submit = async (from: Changed) => value(await submitEdition(db, writer, target(from)))
  const approve = async (from: Changed, publishAt?: Date) => {
    const { contentHash } = from.edition
    return value(await approveEdition(db, approver, { ...target(from), contentHash, ...(publishAt && { publishAt }) }))
  }
  const inEmergency = async () => {
    const { contentHash } = draft.edition
    return value(await publishInEmergency(db, approver, { ...target(draft), contentHash, reason }))
  }
  const superseded = async (published: Changed) => {
    const opening = { articleId: published.article.id, kind: 'update', note: '' } as const
    await approve(await submit(value(await openEdition(db, writer, opening))))
    return stored(db, published)
  }
  const arranged: Record<Situation, () => Promise<Changed>> = {
    draft: async () => draft,
    submitted: () => submit(draft),
    returned: async () => value(await returnEdition(db, approver, { ...target(await submit(draft)), reason })),
    approved: async () => approve(await submit(draft), tomorrow()),
    published: async () => approve(await submit(draft)),
    superseded: async () => superseded(await approve(await submit(draft))),
    'published in emergency': inEmergency,
    'superseded after emergency': async () => superseded(await inEmergency()),
  }
  return arranged[situation]()
}

/** A remark that was made while the text waited, on an edition that has since come into another state. */
export async function remarkOn(db: Connection, { edition }: Changed, { id }: Actor): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into remarks (id, edition_id, quote, prefix, suffix, text, created_by)
    values (gen_random_uuid(), ${edition.id}, 'hội nghị', '', '', 'Nêu rõ ai chủ trì.', ${id}) returning id`)
  return rows[0]?.id ?? ''
}
