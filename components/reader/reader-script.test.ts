import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'

// public/reader.js against a page that is only as much of a page as it needs.

const source = readFileSync('public/reader.js', 'utf8')

type Answer = { status: number; body?: unknown }

function open({ hidden = false, prerendering = false, uncounted = false, answers = [] as Answer[], isArticle = true }) {
  const posted: {
    path: string
    body: { eventId: string; articleId?: string; referrer?: string; campaign?: string }
  }[] = []
  const later: (() => unknown)[] = []
  const beacons: { path: string; body: { eventId: string; reached: number } }[] = []
  // A text of 4,000 px whose beginning stands 200 px below the top of a window of 800.
  const place = { top: 200 }
  const text = { getBoundingClientRect: () => ({ top: place.top, height: 4_000 }) }
  const happen = new Map<string, (event: object) => void>()
  const listeners = new Map<string, () => void>()
  const counters = new Map<string, { textContent: string }>()
  const document = {
    hidden,
    prerendering,
    referrer: 'https://example.vn/mot-bai?doc=1',
    documentElement: { dataset: {} as Record<string, unknown> },
    querySelectorAll: (selector: string) => {
      if (!/^\[data-(views|counter)/.test(selector)) return []
      if (!counters.has(selector)) counters.set(selector, { textContent: '' })
      return [counters.get(selector)]
    },
    querySelector: (selector: string) => {
      if (selector === '[data-uncounted]') return uncounted ? {} : null
      if (selector.endsWith('.article-body')) return isArticle ? text : null
      return { dataset: { articleId: 'bai' } }
    },
    // As on a page, several may listen to one event; each is told.
    addEventListener: (name: string, act: () => void) => {
      const others = listeners.get(name)
      listeners.set(name, () => {
        others?.()
        act()
      })
    },
  }
  const fetch = async (path: string, { body }: { body: string }) => {
    posted.push({ path, body: JSON.parse(body) })
    const { status, body: answer = {} } = answers.shift() ?? { status: 200 }
    return { ok: status === 200, status, json: async () => answer }
  }
  const setTimeout = (act: () => unknown) => later.push(act)
  const everything = {
    document,
    fetch,
    setTimeout,
    crypto,
    navigator: {
      sendBeacon: (path: string, body: string) => beacons.push({ path, body: JSON.parse(body) }),
    },
    innerHeight: 800,
    location: { pathname: '/bai-viet/bai', search: '?utm_campaign=dan-van' },
    URLSearchParams,
    Intl,
    Math,
    setInterval: () => 0,
    addEventListener: (name: string, act: (event: object) => void) => {
      const others = happen.get(name)
      happen.set(name, event => {
        others?.(event)
        act(event)
      })
    },
  }
  runInNewContext(source, { ...everything, localStorage: { getItem: () => '2', setItem: () => undefined } })
  const scrollTo = (top: number) => {
    place.top = 200 - top
    happen.get('scroll')?.({})
  }
  const setHidden = (isHidden: boolean) => {
    document.hidden = isHidden
    listeners.get('visibilitychange')?.()
  }
  const leave = () => {
    setHidden(true)
    happen.get('pagehide')?.({})
  }
  const comeBack = () => {
    document.hidden = false
    happen.get('pageshow')?.({ persisted: true })
  }
  return { posted, later, listeners, counters, document, beacons, scrollTo, setHidden, leave, comeBack }
}

test('a page that is seen is counted once, under an id of its own', () => {
  const { posted, document } = open({})
  expect(posted).toHaveLength(1)
  expect(posted[0]?.path).toBe('/api/views')
  expect(posted[0]?.body.articleId).toBe('bai')
  expect(posted[0]?.body.eventId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(posted[0]?.body).toMatchObject({ referrer: 'example.vn', campaign: 'dan-van' })
  expect(posted[0]?.body).not.toHaveProperty('page')
  expect(document.documentElement.dataset.text).toBe(2)
})

test.each([
  ['hidden', 'visibilitychange'],
  ['prerendering', 'prerenderingchange'],
] as const)('a page that is %s is counted only when it is shown', (state, event) => {
  const { posted, listeners, document } = open({ [state]: true })
  expect(posted).toEqual([])
  document[state] = false
  listeners.get(event)?.()
  expect(posted).toHaveLength(1)
})

test('an error page is not counted', () => {
  expect(open({ uncounted: true }).posted).toEqual([])
})

test('the numbers of the answer replace those on the page', async () => {
  const body = { views: 804, online: { guests: 1492, members: 0, total: 1492 }, visits: 87_167_782 }
  const { counters } = open({ answers: [{ status: 200, body }] })
  await vi.waitFor(() => expect(counters.get('[data-views]')?.textContent).toBe('804'))
  expect(counters.get('[data-counter=guests]')?.textContent).toBe('1.492')
  expect(counters.get('[data-counter=members]')?.textContent).toBe('0')
  expect(counters.get('[data-counter=visits]')?.textContent).toBe('87.167.782')
})

test('a busy server is asked once more, for the same event, and then left alone', async () => {
  const { posted, later } = open({ answers: [{ status: 503 }, { status: 503 }] })
  await vi.waitFor(() => expect(later).toHaveLength(1))
  await later[0]?.()
  expect(posted).toHaveLength(2)
  expect(posted[1]?.body).toEqual(posted[0]?.body)
  expect(later).toHaveLength(1)
})

test('a refused view is not sent again', async () => {
  const { posted, later } = open({ answers: [{ status: 400 }] })
  await vi.waitFor(() => expect(posted).toHaveLength(1))
  expect(later).toEqual([])
})

test.each([
  [0, 0],
  [400, 25],
  [1_400, 50],
  [2_400, 75],
  [3_380, 75],
  [3_399.6, 100],
  [9_000, 100],
])('who has scrolled %i px down and leaves has seen %i%% of the text, under the id of the view', (top, reached) => {
  const { posted, beacons, scrollTo, leave } = open({})
  scrollTo(top)
  scrollTo(0)
  leave()
  expect(beacons).toEqual([{ path: '/api/readings', body: { eventId: posted[0]?.body.eventId, reached } }])
})

test('who looks elsewhere and comes back is told of again only when they read on', () => {
  const { beacons, scrollTo, setHidden } = open({})
  for (const top of [400, 400, 1_400]) {
    scrollTo(top)
    setHidden(true)
    setHidden(false)
  }
  expect(beacons.map(({ body }) => body.reached)).toEqual([25, 50])
})

test('a page that comes back from the cache is a view of its own, with its own reading', () => {
  const { posted, beacons, leave, comeBack } = open({})
  leave()
  comeBack()
  leave()
  expect(posted).toHaveLength(2)
  expect(beacons.map(({ body }) => body.eventId)).toEqual(posted.map(({ body }) => body.eventId))
})

test.each([
  ['a page that nobody saw', { prerendering: true }],
  ['an error page', { uncounted: true }],
  ['a page that is no article', { isArticle: false }],
])('%s has no reading', (_, page) => {
  const { beacons, scrollTo, leave } = open(page)
  scrollTo(9_000)
  leave()
  expect(beacons).toEqual([])
})
