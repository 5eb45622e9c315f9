import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { POST as remove } from './articles/[id]/removal/route.ts'
import { POST as withdraw } from './articles/[id]/withdrawal/route.ts'
import { POST as delegate } from './delegations/route.ts'
import { POST as approve } from './editions/[id]/approval/route.ts'
import { POST as confirm } from './editions/[id]/emergency-publication/confirmation/route.ts'
import { POST as publishInEmergency } from './editions/[id]/emergency-publication/route.ts'
import type { Handler } from './handle.ts'
import { type Newsroom, openNewsroom, type Situation } from './newsroom.fixture.ts'
import { PUT as changeEmail } from './notifications/address/route.ts'
import * as operations from './operations.ts'
import { send } from './requests.fixture.ts'
import { POST as prove } from './session/proof/route.ts'

const reason = 'Cần kiểm tra lại số liệu.'
const onScreen = ({ version, contentHash }: EditionRow) => ({ version, contentHash })

type Decision = {
  handler: Handler
  on: Situation
  idOf: (edition: EditionRow) => string
  body: (on: EditionRow) => object
}
const ofEdition = ({ id }: EditionRow) => id
const ofArticle = ({ articleId }: EditionRow) => articleId
const decisions: Record<string, Decision> = {
  approveEdition: { handler: approve, on: 'submitted', idOf: ofEdition, body: onScreen },
  publishInEmergency: {
    handler: publishInEmergency,
    on: 'submitted',
    idOf: ofEdition,
    body: edition => ({ ...onScreen(edition), reason }),
  },
  confirmEmergency: {
    handler: confirm,
    on: 'published in emergency',
    idOf: ofEdition,
    body: ({ version }) => ({ version }),
  },
  withdrawArticle: {
    handler: withdraw,
    on: 'published',
    idOf: ofArticle,
    body: () => ({ reason, notice: 'Bài được rút để kiểm tra.' }),
  },
  delegate: {
    handler: delegate,
    on: 'submitted',
    idOf: ofEdition,
    body: () => ({
      toId: newsroom.actors.editor.id,
      startsAt: '2099-01-01T00:00:00+07:00',
      endsAt: '2099-01-08T00:00:00+07:00',
    }),
  },
  changeEmail: {
    handler: changeEmail,
    on: 'submitted',
    idOf: ofEdition,
    body: () => ({ email: 'ban@lamson.example' }),
  },
  removeArticle: { handler: remove, on: 'published', idOf: ofArticle, body: () => ({ reason }) },
}

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())
beforeEach(() => newsroom.pool.query('delete from sign_in_failures'))

const minutesPass = () => newsroom.pool.query("update sessions set proved_at = now() - interval '16 minutes'")
const givePassword = (password: string) => send(prove, 'POST', { cookie: newsroom.cookies.leader, body: { password } })

test.each(Object.entries(decisions))('%s asks for the password again after 15 minutes', async (_, decision) => {
  const edition = await newsroom.articleIn(decision.on)
  const call = { cookie: newsroom.cookies.leader, id: decision.idOf(edition), body: decision.body(edition) }
  await minutesPass()
  const refused = await send(decision.handler, 'POST', call)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ code: 'password_needed' })
  expect((await givePassword('không phải')).status).toBe(422)
  expect((await send(decision.handler, 'POST', call)).status).toBe(403)

  expect((await givePassword(newsroom.password)).status).toBe(200)
  expect((await send(decision.handler, 'POST', call)).ok).toBe(true)
})

test('these are all the decisions there are', () => {
  const asking = Object.entries<operations.Operation>(operations).filter(([, { asksPassword }]) => asksPassword)
  expect(asking.map(([name]) => name).sort()).toEqual(Object.keys(decisions).sort())
})

test('a password given in one session proves nothing in another', async () => {
  const edition = await newsroom.articleIn('submitted')
  await minutesPass()
  await send(prove, 'POST', { cookie: newsroom.cookies.deputy, body: { password: newsroom.password } })
  const answer = await send(approve, 'POST', {
    cookie: newsroom.cookies.leader,
    id: edition.id,
    body: onScreen(edition),
  })
  expect(await answer.json()).toMatchObject({ code: 'password_needed' })
})

test('guessing is stopped with a sentence, and nothing of the password is kept', async () => {
  for (let guess = 0; guess < 10; guess++) await givePassword('không phải')
  const answer = await givePassword(newsroom.password)
  expect(answer.status).toBe(429)
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('thử lại sau 10 phút') })

  await newsroom.pool.query('delete from sign_in_failures')
  const headers = { 'idempotency-key': 'mot-lan' }
  const keyed = { cookie: newsroom.cookies.leader, headers, body: { password: newsroom.password } }
  expect((await send(prove, 'POST', keyed)).status).toBe(200)
  expect((await newsroom.pool.query("select 1 from idempotency_keys where key = 'mot-lan'")).rowCount).toBe(0)
})
