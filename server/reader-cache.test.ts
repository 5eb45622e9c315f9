import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Rendered } from './cached-copy.ts'
import { ReaderCache } from './reader-cache.ts'

/** A newsroom in memory: pages that say which epoch they were rendered under, and a database that can go away. */
function newsroom() {
  const world = {
    epoch: 1,
    lineage: 'một',
    reachable: true,
    failing: false,
    now: 1_000_000,
    rendered: [] as string[],
    takenDown: [] as { slug: string; epoch: number }[],
    page: (key: string) => ({ status: 200, body: `<p>${key} @${world.epoch}</p>` }),
    hold: undefined as Promise<void> | undefined,
  }
  let known = 0
  const watch = {
    known: () => known,
    current: () => {
      if (!world.reachable) return Promise.resolve(undefined)
      known = world.epoch
      return known
    },
    lineage: () => (known > 0 ? world.lineage : undefined),
    takenDownSince: async (epoch: number) => {
      if (!world.reachable) throw new Error('no database')
      return world.takenDown.filter(article => article.epoch > epoch).map(article => article.slug)
    },
  }
  const render = async (key: string): Promise<Rendered> => {
    world.rendered.push(key)
    const { status, body } = world.page(key)
    await world.hold
    if (world.failing) throw new Error('rendering broke')
    return { status, contentType: 'text/html; charset=utf-8', body: Buffer.from(body) }
  }
  const cacheWith = (limits = {}) => new ReaderCache(render, watch, { ...limits, now: () => world.now })
  const hear = (epoch: number) => {
    world.epoch = epoch
    known = epoch
  }
  return { world, cacheWith, hear }
}

async function look(cache: ReaderCache, key: string): Promise<string> {
  const found = await cache.find(key)
  return found ? `${found.mark} ${found.copy.status} ${found.copy.body}` : 'nothing'
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('one epoch decides freshness', () => {
  test('a page is rendered once and then served from memory', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    expect(await look(cache, '/')).toBe('miss 200 <p>/ @1</p>')
    expect(await look(cache, '/')).toBe('hit 200 <p>/ @1</p>')
    expect(world.rendered).toEqual(['/'])
  })

  test('after a publication the very next request gets the new page', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    await look(cache, '/')
    world.epoch = 2
    expect(await look(cache, '/')).toBe('miss 200 <p>/ @2</p>')
  })

  test('a hundred readers wait for one rendering', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    const found = await Promise.all(Array.from({ length: 100 }, () => look(cache, '/bai-viet/a')))
    expect(new Set(found)).toEqual(new Set(['miss 200 <p>/bai-viet/a @1</p>']))
    expect(world.rendered).toHaveLength(1)
  })

  test('a rendering that a publication overtook is never shown', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    const gate = Promise.withResolvers<void>()
    world.hold = gate.promise
    const early = look(cache, '/')
    world.epoch = 2
    const late = look(cache, '/')
    gate.resolve()
    expect(await early).toBe('miss 200 <p>/ @2</p>')
    expect(await late).toBe('miss 200 <p>/ @2</p>')
    expect(world.rendered).toHaveLength(2)
  })

  test('what moves without an epoch is refreshed behind the reader after a minute', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    await look(cache, '/')
    world.page = () => ({ status: 200, body: 'đã làm mới' })
    world.now += 60_001
    expect(await look(cache, '/')).toBe('hit 200 <p>/ @1</p>')
    await vi.waitFor(async () => expect(await look(cache, '/')).toBe('hit 200 đã làm mới'))
    expect(world.rendered).toHaveLength(2)
  })
})

describe('when rendering fails', () => {
  test('the last good copy is served, marked', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    await look(cache, '/')
    world.epoch = 2
    world.failing = true
    expect(await look(cache, '/')).toBe('stale 200 <p>/ @1</p>')
    world.failing = false
    world.now += 1_001
    expect(await look(cache, '/')).toBe('miss 200 <p>/ @2</p>')
  })

  test('an answer of 500 counts as failure and is not kept', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    world.page = () => ({ status: 500, body: 'hỏng' })
    expect(await look(cache, '/')).toBe('nothing')
    world.page = () => ({ status: 200, body: 'lành' })
    expect(await look(cache, '/')).toBe('miss 200 lành')
  })

  test('a broken page is tried again once a second, not once per reader', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    await look(cache, '/')
    world.epoch = 2
    world.failing = true
    for (let reader = 0; reader < 50; reader++) await look(cache, '/')
    expect(world.rendered).toHaveLength(2)
  })

  test('an outage of the database goes on serving what was there', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith()
    await look(cache, '/')
    world.reachable = false
    world.failing = true
    expect(await look(cache, '/')).toBe('stale 200 <p>/ @1</p>')
    expect(await look(cache, '/bai-viet/chua-ai-xem')).toBe('nothing')
  })
})

describe('what was withdrawn or removed never comes back', () => {
  const pages: Record<string, string> = {
    '/': '<a href="/bai-viet/go-bo">bài đã gỡ</a>',
    '/bai-viet/go-bo': '<h1>bài đã gỡ</h1>',
    '/bai-viet/con-lai': '<h1>bài còn lại</h1>',
  }

  async function withTakedown() {
    const room = newsroom()
    room.world.page = key => ({ status: 200, body: pages[key] ?? '' })
    const cache = room.cacheWith()
    for (const key of Object.keys(pages)) await look(cache, key)
    room.world.takenDown = [{ slug: 'go-bo', epoch: 2 }]
    return { ...room, cache }
  }

  test('neither its page nor a list that names it is served stale', async () => {
    const { world, cache } = await withTakedown()
    world.epoch = 2
    world.failing = true
    expect(await look(cache, '/bai-viet/go-bo')).toBe('nothing')
    expect(await look(cache, '/')).toBe('nothing')
    expect(await look(cache, '/bai-viet/con-lai')).toBe('stale 200 <h1>bài còn lại</h1>')
  })

  test('as long as the takedowns cannot be asked for, older copies stay away', async () => {
    const { world, cache, hear } = await withTakedown()
    hear(2)
    world.reachable = false
    world.failing = true
    expect(await look(cache, '/bai-viet/con-lai')).toBe('nothing')
    world.reachable = true
    world.now += 1_001
    expect(await look(cache, '/bai-viet/con-lai')).toBe('stale 200 <h1>bài còn lại</h1>')
    expect(await look(cache, '/')).toBe('nothing')
  })

  test('takedowns noticed at once let an outage right afterwards serve the rest', async () => {
    const { world, cache, hear } = await withTakedown()
    hear(2)
    await cache.noticePublication()
    world.reachable = false
    world.failing = true
    expect(await look(cache, '/bai-viet/con-lai')).toBe('stale 200 <h1>bài còn lại</h1>')
    expect(await look(cache, '/bai-viet/go-bo')).toBe('nothing')
  })

  test('a rendering begun before the takedown is not kept', async () => {
    const { world, cache, hear } = await withTakedown()
    const gate = Promise.withResolvers<void>()
    world.hold = gate.promise
    world.now += 60_001
    await look(cache, '/')
    hear(2)
    await cache.noticePublication()
    gate.resolve()
    world.hold = undefined
    world.failing = true
    expect(await look(cache, '/')).toBe('nothing')
  })
})

describe('a process that goes on where another stopped', () => {
  async function left(room: ReturnType<typeof newsroom>) {
    const cache = room.cacheWith()
    room.world.page = key => ({ status: 200, body: `<a href="/bai-viet/a">${key} @${room.world.epoch}</a>` })
    for (const key of ['/', '/bai-viet/a', '/khong-co?q=1']) await look(cache, key)
    const snapshot = cache.snapshot()
    if (!snapshot) throw new Error('nothing to go on with')
    return snapshot
  }

  test('shows what was there as hits, under the epoch that it was made under', async () => {
    const room = newsroom()
    const snapshot = await left(room)
    const next = room.cacheWith()
    next.restore(snapshot)
    expect(await look(next, '/')).toBe('hit 200 <a href="/bai-viet/a">/ @1</a>')
    expect(snapshot.pages.map(([key]) => key)).toEqual(['/', '/bai-viet/a'])
  })

  test('shows it stale without a database, and anew as soon as there is one', async () => {
    const room = newsroom()
    const snapshot = await left(room)
    const next = room.cacheWith()
    next.restore(snapshot)
    Object.assign(room.world, { reachable: false, failing: true })
    expect(await look(next, '/')).toBe('stale 200 <a href="/bai-viet/a">/ @1</a>')
    expect(await look(next, '/khong-co?q=1')).toBe('nothing')
    Object.assign(room.world, { reachable: true, failing: false, epoch: 2 })
    expect(await look(next, '/')).toBe('miss 200 <a href="/bai-viet/a">/ @2</a>')
  })

  test('shows nothing of what was taken down while nobody was there', async () => {
    const room = newsroom()
    const snapshot = await left(room)
    const next = room.cacheWith()
    next.restore(snapshot)
    Object.assign(room.world, { epoch: 2, failing: true, takenDown: [{ slug: 'a', epoch: 2 }] })
    expect(await look(next, '/bai-viet/a')).toBe('nothing')
    expect(await look(next, '/')).toBe('nothing')
  })

  test('keeps away what the other process was not sure of', async () => {
    const room = newsroom()
    const snapshot = await left(room)
    const next = room.cacheWith()
    next.restore({ ...snapshot, known: 2 })
    Object.assign(room.world, { reachable: false, failing: true })
    expect(await look(next, '/')).toBe('nothing')
  })

  test.each([
    ['another database', { lineage: 'hai' }],
    ['a restored backup', { epoch: 0.5 }],
  ])('takes nothing over from before %s', async (_name, change) => {
    const room = newsroom()
    const snapshot = await left(room)
    const next = room.cacheWith()
    next.restore(snapshot)
    Object.assign(room.world, change, { failing: true })
    expect(await look(next, '/')).toBe('nothing')
  })

  test('is told at once when a takedown makes the snapshot wrong', async () => {
    const { world, cacheWith, hear } = newsroom()
    const cache = cacheWith()
    await look(cache, '/bai-viet/a')
    const told = vi.fn()
    cache.onTakedown(told)
    hear(2)
    await cache.noticePublication()
    expect(told).not.toHaveBeenCalled()
    world.takenDown = [{ slug: 'a', epoch: 3 }]
    hear(3)
    await cache.noticePublication()
    expect(told).toHaveBeenCalledOnce()
    expect(cache.snapshot()?.pages).toEqual([])
  })
})

describe('memory is bounded', () => {
  test('by bytes, what was used longest ago goes first', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith({ pages: 20_000 })
    world.page = () => ({ status: 200, body: 'x'.repeat(500) })
    for (const name of ['a', 'b', 'c', 'd']) await look(cache, `/bai-viet/${name}`)
    await look(cache, '/bai-viet/a')
    await look(cache, '/bai-viet/e')
    expect(cache.size.bytes).toBeLessThanOrEqual(20_000)
    expect(await look(cache, '/bai-viet/a')).toMatch(/^hit/)
    expect(await look(cache, '/bai-viet/b')).toMatch(/^miss/)
  })

  test('a flood of missing pages and searches pushes out no article', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith({ pages: 20_000, fleeting: 20_000 })
    await look(cache, '/bai-viet/that')
    world.page = key => ({ status: key.startsWith('/tim-kiem') ? 200 : 404, body: 'không có' })
    for (let n = 0; n < 200; n++) await look(cache, n % 2 ? `/khong-co-${n}` : `/tim-kiem?q=${n}`)
    expect(await look(cache, '/bai-viet/that')).toMatch(/^hit/)
    expect(cache.size.bytes).toBeLessThanOrEqual(40_000)
  })

  test('a crawler that reads the whole sitemap and every share image pushes out no article', async () => {
    const { world, cacheWith } = newsroom()
    const cache = cacheWith({ pages: 20_000, fleeting: 20_000 })
    await look(cache, '/bai-viet/that')
    world.page = () => ({ status: 200, body: 'x'.repeat(500) })
    for (let n = 0; n < 100; n++) await look(cache, n % 2 ? `/sitemap/${n}.xml` : `/bai-viet/bai-${n}/chia-se.png`)
    expect(await look(cache, '/bai-viet/that')).toMatch(/^hit/)
  })
})
