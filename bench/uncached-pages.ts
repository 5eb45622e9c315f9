import type pg from 'pg'
import { cpuSeconds } from './cpu-seconds.ts'
import { median, table } from './figures.ts'
import { growTo } from './many-articles.ts'
import type { NewsroomServer } from './newsroom-server.ts'

const requests = 60

type Cost = { cpu: number; time: number }

/**
 * What a page costs that is not in the cache, in milliseconds of CPU (server and database) and of waiting, with more and
 * more articles. Every request comes after a publication of its own, whose cost is part of the figure.
 */
export async function compareUncachedPages(
  newsroom: NewsroomServer,
  pool: pg.Pool,
  pages: Record<string, string>,
  sizes: number[],
): Promise<void> {
  const costs = new Map<number, Map<string, Cost>>()
  for (const size of sizes) {
    const began = performance.now()
    await growTo(pool, size)
    console.log(
      `\n${size.toLocaleString('en')} articles (made in ${((performance.now() - began) / 1_000).toFixed(0)} s)`,
    )
    const measured = new Map<string, Cost>()
    for (const [page, path] of Object.entries(pages)) {
      await ask(newsroom, pool, path, 10)
      measured.set(page, await ask(newsroom, pool, path, requests))
    }
    costs.set(size, measured)
    const first = costs.get(sizes[0] as number) as Map<string, Cost>
    const rows = [...measured].map(([page, { cpu, time }]) => {
      const grown = (key: keyof Cost) => (measured.get(page) as Cost)[key] / (first.get(page) as Cost)[key]
      return [page, cpu.toFixed(1), time.toFixed(1), grown('cpu').toFixed(2), grown('time').toFixed(2)]
    })
    console.log(table(['not in the cache', 'CPU ms', 'median ms', 'CPU growth (≤ 1.5)', 'time growth'], rows))
  }
}

async function ask({ port, process }: NewsroomServer, pool: pg.Pool, path: string, times: number): Promise<Cost> {
  const took: number[] = []
  const before = cpuSeconds(process.pid)
  for (let n = 0; n < times; n++) {
    await pool.query('update publication_epoch set epoch = epoch + 1')
    const asked = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    took.push(performance.now() - asked)
  }
  return { cpu: ((cpuSeconds(process.pid) - before) / times) * 1_000, time: median(took) }
}
