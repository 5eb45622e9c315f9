import pg from 'pg'
import { type DeskPerson, demoPassword, signIn } from './desk-person.ts'
import { measureEditor } from './editor-page.ts'
import { median, table } from './figures.ts'
import { growTo } from './many-articles.ts'
import { type ScratchNewsroom, withScratchNewsrooms } from './scratch-newsroom.ts'

const sizes = { bench_desk_few: 1_000, bench_desk_many: 100_000 }
const rounds = 60
const mostTimes = 1.5

type Case = { name: string; person: 'editor' | 'reporter'; ask: (person: DeskPerson) => Promise<void> }
type Desk = { editor: DeskPerson; reporter: DeskPerson }

/**
 * What a growing archive costs those who write: pages of the desk's list and saves, among 1,000 and among 100,000
 * articles, each asked of both newsrooms in turn so that a busy machine slows down both; then how long the editor takes
 * to be usable on a slow computer.
 */
export async function bench(): Promise<void> {
  process.env.NEWSROOM_DEMO_PASSWORD = demoPassword
  await withScratchNewsrooms(Object.keys(sizes), async scratches => {
    const counts = Object.values(sizes)
    for (const [at, { adminUrl }] of scratches.entries()) await grow(adminUrl, counts[at] ?? 0)
    const [few, many] = await Promise.all(scratches.map(peopleOf))
    if (!few || !many) throw new Error('two newsrooms are compared')
    console.log(`\nThe desk among ${counts.join(' and ')} articles, ms, medians of ${rounds} in turn\n`)
    const rows: string[][] = []
    for (const one of cases) rows.push(await compare(one, few, many))
    console.log(table(['asked over HTTP', 'few', 'many', `times (≤ ${mostTimes})`], rows))
    await measureEditor(many.reporter)
  })
}

const list = (name: string, query: string, person: Case['person'] = 'editor'): Case => ({
  name,
  person,
  ask: ({ read }) => read(`/toa-soan/bai-viet${query}`),
})

const cases: Case[] = [
  list('list, everything', ''),
  list('list, from the middle', '?sau=middle'),
  list('list, published', '?trang-thai=da-dang'),
  list('list, drafts', '?trang-thai=ban-thao'),
  list('list, one section', '?chuyen-muc=dan-van-kheo'),
  list('list, a month', '?tu=2026-11-01&den=2026-11-30'),
  list('list, a common word', '?q=d%C3%A2n+v%E1%BA%ADn'),
  list('list, a phrase in quotation marks', '?q=%22d%C3%A2n+v%E1%BA%ADn+kh%C3%A9o%22'),
  list('list, a long phrase in quotation marks', '?q=%22c%C3%B4ng+t%C3%A1c+d%C3%A2n+v%E1%BA%ADn%22'),
  list('list, a rare phrase', '?q=ng%C6%B0%E1%BB%9Di+gi%E1%BB%AF+ch%C3%ACa+kh%C3%B3a'),
  list('list, a word that nobody wrote', '?q=t%C3%A0u+v%C5%A9+tr%E1%BB%A5'),
  list('list, a reporter’s own', '', 'reporter'),
  list('list, a reporter’s, by word', '?q=d%C3%A2n+v%E1%BA%ADn', 'reporter'),
  list('list, a reporter’s, by phrase', '?q=%22d%C3%A2n+v%E1%BA%ADn+kh%C3%A9o%22', 'reporter'),
  { name: 'autosave of 900 words', person: 'reporter', ask: ({ save }) => save() },
]

async function compare({ name, person, ask }: Case, few: Desk, many: Desk): Promise<string[]> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] }
  for (let round = -3; round < rounds; round++) {
    const [one, other] = [await milliseconds(() => ask(few[person])), await milliseconds(() => ask(many[person]))]
    // The first ones fill caches.
    if (round < 0) continue
    times.few.push(one)
    times.many.push(other)
  }
  const [small, large] = [median(times.few), median(times.many)]
  return [name, small.toFixed(1), large.toFixed(1), (large / small).toFixed(2)]
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function peopleOf({ newsroom, adminUrl }: ScratchNewsroom): Promise<Desk> {
  const site = { port: newsroom.port, adminUrl }
  return { editor: await signIn(site, 'bientapvien'), reporter: await signIn(site, 'phongvien') }
}

async function grow(adminUrl: string, count: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    await growTo(pool, count)
  } finally {
    await pool.end()
  }
}
