import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#db/connection.ts'
import { addTerm } from '#newsroom/house-terms/add-term.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { send } from '../requests.fixture.ts'
import { GET } from './dictionary/route.ts'
import { POST } from './route.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const ask = (known = '') =>
  send(GET, 'GET', { cookie: newsroom.cookies.owner, headers: known ? { 'if-none-match': known } : {} })

test('a browser that has the dictionary is told so; once it changes, it is sent the new one', async () => {
  const first = await ask()
  const etag = first.headers.get('etag') ?? ''
  expect(await first.json()).toEqual({ terms: [], pairs: [] })
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await ask(etag)
  expect([again.status, await again.text()]).toEqual([304, ''])
  const added = await addTerm(database(), newsroom.actors.editor, { kind: 'place', term: 'Nậm Khao' })
  expect(added.ok).toBe(true)
  const changed = await ask(etag)
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
  expect(await changed.json()).toMatchObject({ terms: [{ term: 'Nậm Khao' }] })
})

test('other programs proofread with the same dictionary, as on the day that they name', async () => {
  const term = { kind: 'word', term: 'têu', validFrom: '2025-07-01' } as const
  await addTerm(database(), newsroom.actors.editor, term)
  const found = async (day: string) => {
    const body = { text: 'Hoàn thành các chỉ têu kinh tế.', day }
    const answer = await send(POST, 'POST', { cookie: newsroom.cookies.owner, body })
    return (await answer.json()).findings.map(({ quote }: { quote: string }) => quote)
  }
  expect(await found('2025-06-30')).toEqual(['têu'])
  expect(await found('2025-07-01')).toEqual([])
})
