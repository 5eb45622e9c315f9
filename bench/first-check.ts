import type { Browser, Response } from '@playwright/test'
import type { DeskPerson } from './desk-person.ts'
import { median } from './figures.ts'
import { openChromium } from './weight.ts'

const visits = 5
const longestWait = 300

type FirstCheck = { afterLoad: number; afterStart: number; model: string }

/**
 * How long after its page has loaded a draft is proofread for the first time, in a browser that has never been there:
 * the worker starts, the model comes from the server, is unpacked and reads 900 words.
 */
export async function measureFirstCheck(person: DeskPerson): Promise<void> {
  const browser = await openChromium()
  try {
    const checks: FirstCheck[] = []
    for (let visit = 0; visit < visits; visit++) checks.push(await firstCheck(browser, person))
    const of = (name: 'afterLoad' | 'afterStart') => median(checks.map(check => check[name])).toFixed(0)
    console.log(`The first check of a draft with an empty cache, median of ${visits} (≤ ${longestWait} ms)`)
    console.log(
      `  ${of('afterLoad')} ms after the page has loaded, ${of('afterStart')} ms after the worker was asked for`,
    )
    console.log(`  the model: ${checks[0]?.model ?? 'never asked for'}`)
  } finally {
    await browser.close()
  }
}

async function firstCheck(browser: Browser, { origin, cookie, draftId }: DeskPerson): Promise<FirstCheck> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const given = cookie.split('; ').map(one => {
    const [name = '', ...value] = one.split('=')
    return { name, value: value.join('='), url: origin }
  })
  await context.addCookies(given)
  let model = ''
  context.on('response', answer => {
    if (/vi-lm[^/]*\.bin/.test(answer.url())) model = described(answer)
  })
  const page = await context.newPage()
  await page.goto(`${origin}/toa-soan/bai-viet/${draftId}`)
  const checked = await page.waitForFunction(() => {
    const section = document.querySelector('[aria-labelledby="soat-loi"] [aria-live]')
    return section && section.textContent !== 'Đang đọc bài…' && performance.now()
  })
  const end = Number(await checked.jsonValue())
  const { loaded, started } = await page.evaluate(() => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const worker = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
      /worker/i.test(name),
    )
    return { loaded: page?.loadEventEnd ?? 0, started: worker?.startTime ?? page?.loadEventEnd ?? 0 }
  })
  await context.close()
  return { afterLoad: Math.max(0, end - loaded), afterStart: end - started, model }
}

function described(answer: Response): string {
  const { 'content-encoding': packed = 'not packed', 'cache-control': kept = 'not to be kept' } = answer.headers()
  return `${packed}, ${kept}`
}
