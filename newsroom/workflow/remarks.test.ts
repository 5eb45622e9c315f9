import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditionState, editionStates } from '#db/schema/articles.ts'
import { events } from '#db/schema/events.ts'
import { type Character, cast, type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { answerRemark } from './answer-remark.ts'
import type { Changed } from './change-edition.ts'
import { makeRemark } from './make-remark.ts'
import { resolveRemark } from './resolve-remark.ts'
import { codes, editionIn, stored, target, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const passage = { quote: 'hội nghị giao ban', prefix: 'Ban tổ chức ', suffix: ' công tác dân vận.' }
const text = 'Nêu rõ ai chủ trì.'
const remarkOn = ({ edition }: Changed) => ({ editionId: edition.id, ...passage, text })

/** A remark that was made while the text waited, on an edition that has since come into another state. */
async function remarkedIn(state: EditionState): Promise<{ on: Changed; remarkId: string }> {
  const on = await editionIn(database.db, people, state)
  const { rows } = await database.db.execute<{ id: string }>(sql`
    insert into remarks (id, edition_id, quote, prefix, suffix, text, created_by)
    values (gen_random_uuid(), ${on.edition.id}, ${passage.quote}, '', '', ${text}, ${people.duc.id}) returning id`)
  return { on, remarkId: rows[0]?.id ?? '' }
}

const everybody = Object.keys(cast) as Character[]
const reviewers: Character[] = ['hoa', 'duc', 'lan']
// Written by hand: who may do what with remarks in which state; nobody may after publication.
const allowed: Record<string, Partial<Record<EditionState, Character[]>>> = {
  make: { draft: reviewers, returned: reviewers, submitted: reviewers, approved: reviewers },
  answer: {
    draft: ['mai', ...reviewers],
    returned: ['mai', ...reviewers],
    submitted: ['mai', ...reviewers],
    approved: ['mai', ...reviewers],
  },
  resolve: { draft: ['mai'], returned: ['mai'], submitted: ['mai'] },
}
const attempts: Record<string, (who: Character, on: Changed, remarkId: string) => Promise<string[]>> = {
  make: async (who, on) => codes(await makeRemark(database.db, people[who], remarkOn(on))),
  answer: async (who, _, remarkId) => codes(await answerRemark(database.db, people[who], { remarkId, text })),
  resolve: async (who, _, remarkId) =>
    codes(await resolveRemark(database.db, people[who], { remarkId, outcome: 'taken' })),
}

describe('mỗi việc với góp ý, ở mỗi trạng thái, với mỗi người', () => {
  const everyCase = Object.keys(attempts).flatMap(act =>
    editionStates.flatMap(state => everybody.map(who => ({ act, state, who }))),
  )
  test.each(everyCase)('$who $act góp ý của bài $state', async ({ act, state, who }) => {
    const { on, remarkId } = await remarkedIn(state)
    const row = allowed[act]?.[state]
    const expected = row?.includes(who) ? [] : [refusalOf(who, row)]
    expect(await attempts[act]?.(who, on, remarkId)).toEqual(expected)
    expect((await stored(database.db, on)).edition).toEqual(on.edition)
  })
})

function refusalOf(who: Character, row: Character[] | undefined): string {
  if (who === 'tuan' || who === 'quan') return 'not_found'
  return row ? 'forbidden' : 'wrong_state'
}

describe('góp ý', () => {
  test('góp ý, trả lời, giải quyết thành một chuỗi; nhật ký ghi cả ba; gửi lại vẫn còn nguyên', async () => {
    const { db } = database
    const returned = await editionIn(db, people, 'returned')
    const [made] = value(await makeRemark(db, people.duc, { ...remarkOn(returned), suggestion: ' hội nghị quý III ' }))
    expect(made).toMatchObject({ ...passage, text, suggestion: 'hội nghị quý III', author: 'Phạm Minh Đức' })
    const remarkId = made?.id ?? ''
    value(await answerRemark(db, people.mai, { remarkId, text: 'Vâng, em bổ sung.' }))
    value(await resolveRemark(db, people.mai, { remarkId, outcome: 'taken' }))
    const sent = value(await submitEdition(db, people.mai, target(returned)))
    const [after] = value(await makeRemark(db, people.hoa, { ...remarkOn(sent), quote: '' }))
    expect(after).toMatchObject({
      outcome: 'taken',
      resolver: 'Nguyễn Thị Mai',
      replies: [{ author: 'Nguyễn Thị Mai', text: 'Vâng, em bổ sung.' }],
    })
    const log = await db.select().from(events).where(eq(events.editionId, returned.edition.id)).orderBy(events.seq)
    const told = log.filter(({ type }) => type.startsWith('remark.')).map(({ type }) => type)
    expect(told).toEqual(['remark.made', 'remark.answered', 'remark.resolved', 'remark.made'])
  })

  test('giải quyết một lần thôi, cả khi bấm hai nơi cùng lúc', async () => {
    const { remarkId } = await remarkedIn('draft')
    const both = await Promise.all(
      (['taken', 'refused'] as const).map(outcome => resolveRemark(database.db, people.mai, { remarkId, outcome })),
    )
    expect(both.map(codes).sort()).toEqual([[], ['wrong_state']])
  })

  test('không nhận lời trống, và đề nghị sửa phải chỉ vào một đoạn', async () => {
    const on = await editionIn(database.db, people, 'submitted')
    expect(codes(await makeRemark(database.db, people.hoa, { ...remarkOn(on), text: ' ' }))).toEqual(['invalid'])
    const nowhere = { ...remarkOn(on), quote: '', suggestion: 'Chữ khác' }
    expect(codes(await makeRemark(database.db, people.hoa, nowhere))).toEqual(['invalid'])
    const nobody = { remarkId: on.edition.id, text }
    expect(codes(await answerRemark(database.db, people.hoa, nobody))).toEqual(['not_found'])
  })
})
