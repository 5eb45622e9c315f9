import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { DeskPerson } from './desk-person.ts'
import { median } from './figures.ts'
import { openChromium } from './weight.ts'

const visits = 7
const cpuSlowdown = 4
const longestWait = 2_500

/**
 * When a text of 900 words can be written on, on a computer four times as slow: from the click on its line in the list
 * until a typed letter stands in the text. First visits have an empty browser cache, later ones the scripts.
 */
export async function measureEditor(person: DeskPerson): Promise<void> {
  const browser = await openChromium()
  try {
    const [first, again]: [number[], number[]] = [[], []]
    for (let visit = 0; visit < visits; visit++) {
      const context = await desk(browser, person)
      first.push(await untilUsable(context, person))
      again.push(await untilUsable(context, person))
      await context.close()
    }
    console.log(
      `\nThe editor, usable on a CPU slowed down ${cpuSlowdown} times, median of ${visits} (≤ ${longestWait} ms)\n`,
    )
    console.log(`  first visit ${median(first).toFixed(0)} ms, later ${median(again).toFixed(0)} ms`)
  } finally {
    await browser.close()
  }
}

async function desk(browser: Browser, { origin, cookie }: DeskPerson): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const given = cookie.split('; ').map(one => {
    const [name = '', ...value] = one.split('=')
    return { name, value: value.join('='), url: origin }
  })
  await context.addCookies(given)
  return context
}

async function untilUsable(context: BrowserContext, { origin, draftId }: DeskPerson): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  const begun = performance.now()
  await page.goto(`${origin}/toa-soan/bai-viet/${draftId}`, { waitUntil: 'commit' })
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await body.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Ơ')
  await letterStands(page)
  const waited = performance.now() - begun
  await page.close()
  return waited
}

function letterStands(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.querySelector('[contenteditable="true"]')?.textContent?.startsWith('Ơ'))
}
