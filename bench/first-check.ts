import type { BrowserContext, Page, Response } from '@playwright/test'
import { type DeskPerson, openDesk } from './desk-person.ts'
import { median } from './figures.ts'
import { openChromium } from './weight.ts'

const visits = 5
const letters = 15
const longestWait = 300
const longestParagraph = 5

type Letter = { inWorker: number; andBack: number }
type Visit = { shown: number; answered: number; model: string; letters: Letter[] }

/**
 * How long after its page has loaded a draft of 900 words is proofread in a browser that has never been there: when the
 * findings stand on the page, which the server puts there, and when the browser's own proofreader has answered, whose
 * worker starts, fetches the model, unpacks it and reads everything. Then how long that one takes with a paragraph in
 * which a letter was typed: in the worker, and with the ways to it and back past whatever else the page does.
 */
export async function measureFirstCheck(person: DeskPerson): Promise<void> {
  const browser = await openChromium()
  try {
    const seen: Visit[] = []
    for (let visit = 0; visit < visits; visit++) {
      const context = await openDesk(browser, person)
      seen.push(await firstVisit(context, person))
      await context.close()
    }
    const of = (name: 'shown' | 'answered') => median(seen.map(visit => visit[name])).toFixed(0)
    console.log(`The first check of a draft with an empty cache, ms after the page has loaded, median of ${visits}`)
    console.log(
      `  the findings are shown: ${of('shown')} (≤ ${longestWait}); the browser's own answer: ${of('answered')}`,
    )
    console.log(`  the model: ${seen[0]?.model ?? 'never asked for'}`)
    const letter = (name: keyof Letter) =>
      median(seen.flatMap(({ letters }) => letters.map(one => one[name]))).toFixed(1)
    console.log(
      `  a letter typed: ${letter('inWorker')} ms in the worker (≤ ${longestParagraph}), ${letter('andBack')} ms until its answer is there`,
    )
  } finally {
    await browser.close()
  }
}

async function firstVisit(context: BrowserContext, { origin, draftId }: DeskPerson): Promise<Visit> {
  let model = ''
  context.on('response', answer => {
    if (/vi-lm[^/]*\.bin/.test(answer.url())) model = described(answer)
  })
  const page = await context.newPage()
  await page.addInitScript(watchWorkers)
  await page.goto(`${origin}/toa-soan/bai-viet/${draftId}`)
  await page.waitForFunction(() => self.proofWatch.shown && self.proofWatch.answers.length > 0)
  const { shown, answered } = await page.evaluate(() => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const after = (time: number) => Math.max(0, time - (page?.loadEventEnd ?? 0))
    const { shown, answers } = self.proofWatch
    return { shown: after(shown), answered: after(answers[0]?.at ?? 0) }
  })
  return { shown, answered, model, letters: await typedLetters(page) }
}

/** One letter after another, each read before the next one is typed. */
async function typedLetters(page: Page): Promise<Letter[]> {
  const [worker] = page.workers()
  if (!worker) throw new Error('the proofreader has no worker')
  await worker.evaluate(watchAnswers)
  await page.getByRole('textbox', { name: 'Nội dung bài' }).getByRole('paragraph').first().click()
  for (let letter = 0; letter < letters; letter++) {
    const before = await page.evaluate(() => self.proofWatch.answers.length)
    await page.keyboard.type('ă')
    await page.waitForFunction(before => self.proofWatch.answers.length > before, before)
  }
  const back = await page.evaluate(letters => self.proofWatch.answers.slice(-letters), letters)
  const within = (await worker.evaluate('proofTook')) as number[]
  return back.map(({ took }, at) => ({ inWorker: within.at(at - letters) ?? Number.NaN, andBack: took }))
}

/** Runs in the worker. */
function watchAnswers() {
  const took: number[] = []
  let asked = 0
  // What the worker's own listener does first is to look at what it was sent; a listener of ours would come after it.
  const sent = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get(this: MessageEvent) {
      asked = performance.now()
      return sent?.call(this)
    },
  })
  const answer = self.postMessage
  Object.assign(self, {
    proofTook: took,
    postMessage: (...given: Parameters<typeof answer>) => {
      took.push(performance.now() - asked)
      Reflect.apply(answer, self, given)
    },
  })
}

type ProofWatch = { shown: number; answers: { at: number; took: number }[] }
declare global {
  interface Window {
    proofWatch: ProofWatch
  }
}

/** Runs in the page, before its own scripts. */
function watchWorkers() {
  const watch: ProofWatch = { shown: 0, answers: [] }
  window.proofWatch = watch
  const { postMessage } = Worker.prototype
  const watched = new WeakMap<Worker, number>()
  Worker.prototype.postMessage = function (this: Worker, ...asked: unknown[]) {
    if (!watched.has(this)) {
      this.addEventListener('message', () => {
        const at = performance.now()
        watch.answers.push({ at, took: at - (watched.get(this) ?? at) })
      })
    }
    watched.set(this, performance.now())
    Reflect.apply(postMessage, this, asked)
  }
  const look = () => {
    const said = document.querySelector('[aria-labelledby="soat-loi"] [aria-live]')?.textContent
    if (said && said !== 'Đang đọc bài…') watch.shown = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

function described(answer: Response): string {
  const { 'content-encoding': packed = 'not packed', 'cache-control': kept = 'not to be kept' } = answer.headers()
  return `${packed}, ${kept}`
}
