import { existsSync } from 'node:fs'
import { loadModel } from '#newsroom/proof/load-model.ts'
import { makeProofreader } from '#newsroom/proof/proofreader.ts'
import { demoPassword, signIn } from './desk-person.ts'
import { median, table } from './figures.ts'
import { measureFirstCheck } from './first-check.ts'
import { countWords, demoDocuments } from './proof-texts.ts'
import { withScratchNewsrooms } from './scratch-newsroom.ts'

const rounds = 15
const worst = [
  'A ',
  'a- ',
  '( ',
  'tham mưa ',
  ', ',
  'ưa.A',
  'Nghị quyết số 1 ',
  '.',
  '(“',
  '1/1/',
  'bà Á ',
  'á'.normalize('NFD'),
]

/**
 * What proofreading costs on one core, in CPU time: loading, 1,000 words warm, one changed paragraph, 100 kB of the
 * worst that we thought of; and what the model keeps in memory.
 */
export async function bench(): Promise<void> {
  const before = memory()
  const files = await loadModel()
  let proof = makeProofreader()
  const loading = cpuMilliseconds(() => {
    proof = makeProofreader(files)
  })
  const lines = demoDocuments()
    .flat()
    .map((text, place) => ({ path: `line.${place}`, text }))
  const words = countWords(lines.map(({ text }) => text))
  proof(lines)
  const kept = (memory() - before) / 1e6
  // Each round reads other lines, or it would be told what was remembered.
  const marked = (round: number) => lines.map(line => ({ ...line, text: `${line.text} ${round}` }))
  const texts = Array.from({ length: rounds }, (_, round) => cpuMilliseconds(() => void proof(marked(round))))
  const paragraph = lines.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1)
  const changes = Array.from({ length: rounds }, (_, round) => {
    const changed = paragraph.map(line => ({ ...line, text: `${line.text} ${rounds + round}` }))
    return cpuMilliseconds(() => void proof(changed))
  })
  const floods = worst.map(part => cpuMilliseconds(() => void proof([{ path: '', text: flood(part) }])))
  const figures = [
    ['loading', loading, '300 ms with the page'],
    ['1,000 words, warm', (median(texts) / words) * 1_000, '20 ms'],
    ['the longest paragraph', median(changes), '5 ms'],
    ['100 kB of the worst', Math.max(...floods), '1,000 ms'],
  ] as const
  console.log(`${words} words; CPU time, medians of ${rounds} rounds`)
  console.log(
    table(
      ['', 'ms', 'at most'],
      [...figures].map(([name, ms, most]) => [name, ms.toFixed(1), most]),
    ),
  )
  console.log(`memory kept: ${kept.toFixed(1)} MB (at most 40 MB)`)
  if (existsSync('.next/BUILD_ID')) await benchInBrowser()
  else console.log('The first check in a browser is not measured: npm run build first.')
}

async function benchInBrowser(): Promise<void> {
  process.env.NEWSROOM_DEMO_PASSWORD = demoPassword
  await withScratchNewsrooms(['bench_proof'], async ([scratch]) => {
    if (!scratch) return
    const { newsroom, adminUrl } = scratch
    await measureFirstCheck(await signIn({ port: newsroom.port, adminUrl }, 'phongvien'))
  })
}

const flood = (part: string) => part.repeat(Math.ceil(100_000 / part.length))

function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1_000
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
