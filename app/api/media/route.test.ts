import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { largestFile } from '#newsroom/media/storage.ts'
import { type Newsroom, newPicture, openNewsroom } from '../newsroom.fixture.ts'
import { send } from '../requests.fixture.ts'
import { GET as readOne } from './[id]/route.ts'
import { GET, POST } from './route.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const handIn = (fields: Record<string, string | Blob>, who: keyof Newsroom['cookies'] = 'owner') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return send(POST, 'POST', { cookie: newsroom.cookies[who], body: form })
}
const blobOf = async (bytes: Buffer | Promise<Buffer>) => new Blob([new Uint8Array(await bytes)])

test('a reporter hands in a picture, finds it again and sees it; another reporter does not', async () => {
  const answer = await handIn({ file: await blobOf(newPicture()), alt: 'Cầu qua sông.', credit: 'Mai' })
  expect(answer.status).toBe(201)
  const { isKnown, ...picture } = await answer.json()
  expect(isKnown).toBe(false)
  expect(picture).toMatchObject({ width: 500, height: 400, alt: 'Cầu qua sông.', credit: 'Mai' })
  expect(picture.src).toBe(`/media/${picture.id}/480.jpg`)

  const listed = await (await send(GET, 'GET', { cookie: newsroom.cookies.owner })).json()
  expect(listed.pictures[0]).toEqual(picture)
  const theirs = await (await send(GET, 'GET', { cookie: newsroom.cookies.otherReporter })).json()
  expect(theirs).toEqual({ pictures: [], next: null })
  const asked = await send(readOne, 'GET', { cookie: newsroom.cookies.otherReporter, id: picture.id })
  expect(asked.status).toBe(404)
})

test('the same file handed in twice is one picture, and the second time it says so', async () => {
  const file = await blobOf(newPicture())
  const [first, second] = await Promise.all([1, 2].map(async () => (await handIn({ file, alt: 'Đường làng.' })).json()))
  expect(first.id).toBe(second.id)
  expect([first.isKnown, second.isKnown].sort()).toEqual([false, true])
})

test('a storage that does not answer is told in a sentence, and the next try succeeds', async () => {
  const file = await blobOf(newPicture())
  const bucket = { ENDPOINT: 'http://127.0.0.1:2', BUCKET: 'kho-anh', ACCESS_KEY: 'a', SECRET_KEY: 'b' }
  for (const [name, value] of Object.entries(bucket)) vi.stubEnv(`MEDIA_S3_${name}`, value)
  const refused = await handIn({ file, alt: 'Cầu qua sông.' })
  vi.unstubAllEnvs()
  expect(refused.status).toBe(503)
  expect(await refused.json()).toMatchObject({
    code: 'storage_unavailable',
    detail: expect.stringContaining('Kho tệp'),
  })
  expect((await handIn({ file, alt: 'Cầu qua sông.' })).status).toBe(201)
})

describe('what is not taken is told in a sentence', () => {
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], { type: 'image/png' })
  test.each<[string, () => Promise<Record<string, string | Blob>>, number, string]>([
    ['an SVG that claims to be a PNG', async () => ({ file: svg, alt: 'Hình.' }), 422, 'SVG'],
    ['no description', async () => ({ file: await blobOf(newPicture()) }), 422, 'mô tả'],
    ['no file', async () => ({ alt: 'Hình.' }), 400, 'Hãy chọn một tệp ảnh.'],
    ['words in place of a file', async () => ({ file: 'C:\\anh.jpg', alt: 'Hình.' }), 400, 'Hãy chọn một tệp ảnh.'],
    ['a field too many', async () => ({ file: svg, alt: 'Hình.', createdBy: 'ai đó' }), 400, ''],
    [
      'a file that is too large',
      async () => ({ file: await blobOf(Buffer.alloc(largestFile + 200_000)) }),
      413,
      '25 MB',
    ],
  ])('%s', async (_, fields, status, said) => {
    const answer = await handIn(await fields())
    expect(answer.status).toBe(status)
    expect((await answer.json()).detail).toContain(said)
  })

  test('a body that is no form', async () => {
    const answer = await send(POST, 'POST', { cookie: newsroom.cookies.owner, body: { alt: 'Hình.' } })
    expect(answer.status).toBe(400)
  })

  test('a form from another site', async () => {
    const form = new FormData()
    form.set('file', await blobOf(newPicture()))
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await send(POST, 'POST', { cookie: newsroom.cookies.owner, body: form, headers })
    expect(answer.status).toBe(403)
  })
})
