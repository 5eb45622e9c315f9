import { setTimeout as sleep } from 'node:timers/promises'
import { Line } from '../e2e/database-line.fixture.ts'
import { table } from './figures.ts'
import { type NewsroomServer, startNewsroom } from './newsroom-server.ts'
import { pages, withScratchDatabase } from './scratch-newsroom.ts'

const outage = 60_000
/** What nobody has asked for before the outage, and what is asked for once only: neither can be in the cache. */
const cold = (moment: string | number) => `/tim-kiem?q=${encodeURIComponent(`chưa ai hỏi ${moment}`)}`

/**
 * The database away for a whole minute: warm pages must go on answering 200, cold ones 503 with Retry-After, and once it
 * is back every page is fresh within two seconds, unaided. Throws when one of these does not hold.
 */
export async function bench([seconds = String(outage / 1_000)]: string[]): Promise<void> {
  await withScratchDatabase(async ({ url, ownerUrl }) => {
    const line = new Line(url)
    await line.open()
    const newsroom = await startNewsroom(
      { url: line.through(url), ownerUrl: line.through(ownerUrl) },
      'var/bench/newsroom',
    )
    try {
      for (const path of Object.values(pages)) await ask(newsroom, path)
      await line.cut()
      console.log(
        table(
          ['answered while the database is away', 'requests', 'slowest ms'],
          await endure(newsroom, Number(seconds) * 1_000),
        ),
      )
      const back = performance.now()
      await line.open()
      await untilFresh(newsroom)
      const took = performance.now() - back
      console.log(`\n  every page fresh ${took.toFixed(0)} ms after the database was back (≤ 2000)`)
      if (took > 2_000) throw new Error('fresh pages took longer than two seconds')
    } finally {
      await newsroom.stop()
      await line.cut()
    }
  })
}

type Answer = { status: number; mark: string; retryAfter: string | null }

async function ask({ port }: NewsroomServer, path: string): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  await answer.arrayBuffer()
  return {
    status: answer.status,
    mark: answer.headers.get('x-reader-cache') ?? 'no page',
    retryAfter: answer.headers.get('retry-after'),
  }
}

/** Asks for a warm and a cold page five times a second. A page may still be fresh in the moment before the loss is noticed. */
async function endure(newsroom: NewsroomServer, milliseconds: number): Promise<string[][]> {
  const seen = new Map<string, { times: number; slowest: number }>()
  const warm = Object.values(pages)
  const until = performance.now() + milliseconds
  for (let round = 0; performance.now() < until; round++) {
    for (const [kind, path] of [
      ['warm', warm[round % warm.length] as string],
      ['cold', cold(round)],
    ] as const) {
      const asked = performance.now()
      const { status, mark, retryAfter } = await ask(newsroom, path)
      const expected = kind === 'warm' ? status === 200 : status === 503 && retryAfter !== null
      if (!expected) throw new Error(`${kind} page ${path} answered ${status} ${mark}`)
      const row = `${kind}: ${status} ${mark}`
      const { times, slowest } = seen.get(row) ?? { times: 0, slowest: 0 }
      seen.set(row, { times: times + 1, slowest: Math.max(slowest, performance.now() - asked) })
    }
    await sleep(200)
  }
  return [...seen].map(([row, { times, slowest }]) => [row, String(times), slowest.toFixed(0)])
}

async function untilFresh(newsroom: NewsroomServer): Promise<void> {
  for (const path of [...Object.values(pages), cold('sau khi có lại')]) {
    const isFresh = async () => {
      const { status, mark } = await ask(newsroom, path)
      return status === 200 && mark !== 'stale'
    }
    while (!(await isFresh())) await sleep(20)
  }
}
