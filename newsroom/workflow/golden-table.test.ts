import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from '#db/connection.ts'
import { settings } from '#db/schema/events.ts'
import { someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { answerRemark } from './answer-remark.ts'
import { approveEdition } from './approve-edition.ts'
import { castOf, columns, of, remarkOn, type Situation, type Stage, situations, stageIn } from './castings.fixture.ts'
import type { Changed } from './change-edition.ts'
import { confirmEmergency } from './confirm-emergency.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { makeRemark } from './make-remark.ts'
import { openEdition } from './open-edition.ts'
import type { Outcome } from './outcome.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { recallEdition } from './recall-edition.ts'
import { removeArticle } from './remove-article.ts'
import { resolveRemark } from './resolve-remark.ts'
import { returnEdition } from './return-edition.ts'
import { saveEdition } from './save-edition.ts'
import { codes, reason, stored, target, tomorrow } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'
import { type EditionAct, transitions } from './transitions.ts'
import { withdrawArticle } from './withdraw-article.ts'

let database: TestDatabase
let stage: Stage
const editions = new Map<Situation, Map<string, Changed>>()
beforeAll(async () => {
  database = await testDatabase()
  stage = await castOf(database.db)
  for (const situation of situations) editions.set(situation, await stageIn(database.db, stage, situation))
})
afterAll(() => database.drop())

type Attempt = (db: Connection, who: Actor, on: Changed) => Promise<Outcome<unknown>>
const approve: Attempt = (db, who, on) =>
  approveEdition(db, who, { ...target(on), contentHash: on.edition.contentHash, publishAt: tomorrow() })
const opening = { kind: 'correction', note: reason } as const
const text = 'Nêu rõ ai chủ trì.'

const attempts: Record<string, Attempt> = {
  edit: (db, who, on) => saveEdition(db, who, { ...target(on), content: someContent('Tiêu đề mới') }),
  submit: (db, who, on) => submitEdition(db, who, target(on)),
  recall: (db, who, on) => recallEdition(db, who, target(on)),
  return: (db, who, on) => returnEdition(db, who, { ...target(on), reason }),
  approve,
  'approve, submitter barred': async (db, who, on) => {
    await db.insert(settings).values({ key: 'four_eyes', value: 'submitter' })
    return approve(db, who, on)
  },
  'dismiss approval': (db, who, on) => dismissApproval(db, who, target(on)),
  'publish in emergency': (db, who, on) =>
    publishInEmergency(db, who, { ...target(on), contentHash: on.edition.contentHash, reason }),
  confirm: (db, who, on) => confirmEmergency(db, who, target(on)),
  remark: (db, who, { edition }) => makeRemark(db, who, { editionId: edition.id, ...nowhere, text }),
  'answer a remark': async (db, who, on) => answerRemark(db, who, { remarkId: await remarkOf(db, on), text }),
  'resolve a remark': async (db, who, on) =>
    resolveRemark(db, who, { remarkId: await remarkOf(db, on), outcome: 'taken' }),
  'open an edition': (db, who, { article }) => openEdition(db, who, { articleId: article.id, ...opening }),
  withdraw: (db, who, { article }) => withdrawArticle(db, who, { articleId: article.id, reason, notice: reason }),
  remove: (db, who, { article }) => removeArticle(db, who, { articleId: article.id, reason }),
}
const nowhere = { quote: '', prefix: '', suffix: '' }
const remarkOf = (db: Connection, on: Changed) => remarkOn(db, on, of(stage, 'leader, none'))

const signs: Record<string, string> = { forbidden: '-', own_work: '4', wrong_state: 's', not_found: '.' }
const golden = readFileSync(join(import.meta.dirname, 'golden-table.txt'), 'utf8')
const rows = new Map(
  golden
    .split('\n')
    .filter(line => line.includes(' | '))
    .map(line => {
      const [head = '', ...cells] = line.split('|').map(part => part.trim())
      return [head.replace(/\s{2,}/, ' · ').replace(/ → .*/, ''), { to: head.replace(/.* → /, ''), cells }] as const
    }),
)

/** What is thrown to leave everything as it was arranged: every cell is tried on the same editions. */
const undo = new Error('undo')

/** The sign of a cell; of what was done also where it led, of what was refused also that nothing has changed. */
async function tryCell(act: string, on: Changed, who: Actor, to: string | undefined): Promise<string> {
  let sign = '?'
  await database.db
    .transaction(async tx => {
      const outcome = await attempts[act]?.(tx, who, on)
      if (!outcome) throw new Error(`no attempt at ${act}`)
      const after = await stored(tx as never, on)
      sign = outcome.ok ? '+' : (signs[codes(outcome).join()] ?? codes(outcome).join())
      if (outcome.ok && to) expect(after.edition.state, `${act} by ${who.displayName}`).toBe(to)
      if (!outcome.ok) expect(after, `${act} by ${who.displayName}`).toEqual(on)
      throw undo
    })
    .catch(error => {
      if (error !== undo) throw error
    })
  return sign
}

const everyRow = Object.keys(attempts).flatMap(act => situations.map(situation => ({ act, situation })))

test.each(everyRow)('$act, $situation', async ({ act, situation }) => {
  const row = rows.get(`${act} · ${situation}`)
  const found: string[] = []
  for (const group of columns) {
    let cells = ''
    for (const column of group) {
      const on = editions.get(situation)?.get(column)
      if (!on) throw new Error(`no edition for ${column}`)
      cells += await tryCell(act, on, of(stage, column), row?.to)
    }
    found.push(cells)
  }
  expect(found).toEqual(row?.cells ?? ['sss.', 'ssss', 'sss', 'sssss', '..'])
})

test('every line of the table is about an act that is tried, and every act that people do is in it', () => {
  const tried = new Set(everyRow.map(({ act, situation }) => `${act} · ${situation}`))
  expect([...rows.keys()].filter(row => !tried.has(row))).toEqual([])
  const names: Partial<Record<EditionAct, string>> = {
    'dismiss-approval': 'dismiss approval',
    'emergency-publish': 'publish in emergency',
    'answer-remark': 'answer a remark',
    'resolve-remark': 'resolve a remark',
  }
  const ofPeople = transitions.filter(([, , , who]) => !who.includes('newsroom'))
  const missing = ofPeople.filter(([act, from]) => !rows.has(`${names[act] ?? act} · ${from}`))
  expect(missing).toEqual([])
})
