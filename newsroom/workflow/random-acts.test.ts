import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Character, cast, type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { confirmEmergency } from './confirm-emergency.ts'
import { createArticle } from './create-article.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { openEdition } from './open-edition.ts'
import type { Outcome } from './outcome.ts'
import { publishDueEditions } from './publish-edition.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { recallEdition } from './recall-edition.ts'
import { removeArticle } from './remove-article.ts'
import { returnEdition } from './return-edition.ts'
import { saveEdition } from './save-edition.ts'
import { reason, stored, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'
import { verifyAuditLog } from './verify-audit-log.ts'
import { withdrawArticle } from './withdraw-article.ts'

// Whoever does whatever in whatever order: what the newsroom promises its readers holds after every sequence of acts.

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

type Acted = Promise<Outcome<unknown> | number>
type Act = (who: Character, on: Changed & { version: number; contentHash: string }) => Acted
const acts = {
  edit: (who, { edition: { id }, version }) =>
    saveEdition(own.db, people[who], {
      editionId: id,
      version,
      content: someContent(`Bài của ${who}, lần ${version}`),
    }),
  submit: (who, { edition: { id }, version }) => submitEdition(own.db, people[who], { editionId: id, version }),
  recall: (who, { edition: { id }, version }) => recallEdition(own.db, people[who], { editionId: id, version }),
  return: (who, { edition: { id }, version }) => returnEdition(own.db, people[who], { editionId: id, version, reason }),
  approve: (who, { edition: { id }, version, contentHash }) =>
    approveEdition(own.db, people[who], { editionId: id, version, contentHash }),
  schedule: (who, { edition: { id }, version, contentHash }) =>
    approveEdition(own.db, people[who], { editionId: id, version, contentHash, publishAt: tomorrow() }),
  dismiss: (who, { edition: { id }, version }) => dismissApproval(own.db, people[who], { editionId: id, version }),
  emergency: (who, { edition: { id }, version, contentHash }) =>
    publishInEmergency(own.db, people[who], { editionId: id, version, contentHash, reason }),
  confirm: (who, { edition: { id }, version }) => confirmEmergency(own.db, people[who], { editionId: id, version }),
  correct: (who, { article }) =>
    openEdition(own.db, people[who], { articleId: article.id, kind: 'correction', note: reason }),
  withdraw: (who, { article }) =>
    withdrawArticle(own.db, people[who], { articleId: article.id, reason, notice: 'Bài được rút để kiểm tra.' }),
  remove: (who, { article }) => removeArticle(own.db, people[who], { articleId: article.id, reason }),
  'let the hour come': async (_, { edition: { id } }) => {
    await own.pool.query(`update editions set publish_at = now() where id = $1 and state = 'approved'`, [id])
    return publishDueEditions(own.db)
  },
} satisfies Record<string, Act>

/** Most people name the version and the text on their screen; some look at an older one. */
const step = fc.record({
  who: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<Character>('mai', 'duc', 'lan') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(cast) as Character[])) },
  ),
  act: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('edit', 'submit', 'submit', 'return', 'approve', 'schedule', 'emergency', 'correct'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])) },
  ) as fc.Arbitrary<keyof typeof acts>,
  looksAtOld: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
})

async function newest(articleId: string): Promise<Changed> {
  const { rows } = await own.pool.query('select id from editions where article_id = $1 order by number desc limit 1', [
    articleId,
  ])
  return stored(own.db, { article: { id: articleId }, edition: { id: rows[0].id } } as Changed)
}

/** Everything about an article that must never be. */
const broken = `
  select 'a text that nobody approved is published' as what from editions
    where article_id = $1 and state in ('approved', 'published', 'superseded') and approved_hash is distinct from content_hash
  union all select 'approved by one who wrote it' from editions e join edition_contributors c on c.edition_id = e.id
    where article_id = $1 and c.user_id = e.approved_by and emergency_reason is null
  union all select 'approved by one who may not' from editions e join users on users.id = e.approved_by
    where article_id = $1 and users.role <> 'leader'
  union all select 'an emergency confirmed by the one who declared it' from editions
    where article_id = $1 and confirmed_by = approved_by
  union all select 'two published editions' from editions where article_id = $1 and state = 'published' having count(*) > 1
  union all select 'two open editions' from editions
    where article_id = $1 and state in ('draft', 'submitted', 'returned', 'approved') having count(*) > 1
  union all select 'edition ' || e.number || ': a change without its event' from editions e where article_id = $1
    and version <> (select count(*) from events where edition_id = e.id
      and type not in ('act.refused', 'edition.emergency-published'))
  union all select 'a decision over ' || e.state || ' without its event' from editions e where article_id = $1
    and approved_by is not null and not exists (select 1 from events where edition_id = e.id and actor_id = e.approved_by
      and type in ('edition.approved', 'edition.emergency-published') and content_hash = e.approved_hash)
  union all select 'a takedown without its event' from articles a where id = $1 and visibility <> 'live'
    and not exists (select 1 from events where article_id = a.id and type = 'article.' || a.visibility)
  union all select 'readers are shown what was taken down' from articles a join article_search on article_id = a.id
    where a.id = $1 and visibility <> 'live'`

// npm test walks the same ways every time, npm run test:random a thousand others.
const sequences = Number(process.env.RANDOM_SEQUENCES ?? 150)

test(`${sequences} random sequences of acts by random people never break a promise`, { timeout: 300_000 }, async () => {
  const reached = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
      const { article } = value(
        await createArticle(own.db, people.mai, { sectionId: people.sectionId, content: someContent() }),
      )
      let before = await newest(article.id)
      for (const { who, act, looksAtOld } of steps) {
        const now = await newest(article.id)
        const { version, contentHash } = looksAtOld ? before.edition : now.edition
        await acts[act](who, { ...now, version, contentHash })
        before = now
        reached.set(now.edition.state, (reached.get(now.edition.state) ?? 0) + 1)
      }
      const { rows } = await own.pool.query<{ what: string }>(broken, [article.id])
      expect(rows.map(({ what }) => what)).toEqual([])
    }),
    { numRuns: sequences, ...(process.env.RANDOM_SEQUENCES === undefined && { seed: 1 }) },
  )
  // A walk that never got anywhere would prove nothing.
  expect([...reached.keys()]).toEqual(expect.arrayContaining(['draft', 'submitted', 'approved', 'published']))
  expect(reached.get('published')).toBeGreaterThan(sequences / 20)
  expect((await verifyAuditLog(own.db)).faults).toEqual([])
})
