import type { BrowserContext, Page } from '@playwright/test'
import { type DeskPerson, openDesk, viewport } from './desk-person.ts'
import { median } from './figures.ts'
import { openChromium } from './weight.ts'

const visits = 7
const cpuSlowdown = 4
const longestWait = 2_500

/**
 * When a text of 900 words can be written on, on a computer four times as slow: from opening its page until a typed letter
 * stands in the text. First visits have an empty browser cache, later ones the scripts. What the browser and the machine
 * need for any page at all is measured beside it: an information page of the readers', until the keyboard reaches something on it.
 */
export async function measureEditor(person: DeskPerson): Promise<void> {
  const browser = await openChromium()
  try {
    const [plain, first, again]: [number[], number[], number[]] = [[], [], []]
    for (let visit = 0; visit < visits; visit++) {
      const reader = await browser.newContext({ viewport })
      plain.push(await untilKeyboardReaches(reader, person))
      await reader.close()
      const context = await openDesk(browser, person)
      first.push(await untilUsable(context, person))
      again.push(await untilUsable(context, person))
      await context.close()
    }
    console.log(
      `\nThe editor, usable on a CPU slowed down ${cpuSlowdown} times, median of ${visits} (≤ ${longestWait} ms)\n`,
    )
    const [any, one, other] = [median(plain), median(first), median(again)]
    console.log(
      `  first visit ${one.toFixed(0)} ms, later ${other.toFixed(0)} ms; any page at all ${any.toFixed(0)} ms`,
    )
    console.log(`  times any page at all: ${(one / any).toFixed(2)} and ${(other / any).toFixed(2)}`)
  } finally {
    await browser.close()
  }
}

async function untilUsable(context: BrowserContext, { origin, draftId }: DeskPerson): Promise<number> {
  const page = await slowPage(context)
  const begun = performance.now()
  await page.goto(`${origin}/toa-soan/bai-viet/${draftId}`, { waitUntil: 'commit' })
  // By script, not by a click: the tool that drives the browser looks long for a place to click on.
  await page.waitForFunction(() => {
    const text = document.querySelector<HTMLElement>('[contenteditable="true"]')
    text?.focus()
    return text !== null && document.activeElement === text
  })
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Ơ')
  await page.waitForFunction(() => document.querySelector('[contenteditable="true"]')?.textContent?.startsWith('Ơ'))
  const waited = performance.now() - begun
  await page.close()
  return waited
}

async function untilKeyboardReaches(context: BrowserContext, { origin }: DeskPerson): Promise<number> {
  const page = await slowPage(context)
  const begun = performance.now()
  await page.goto(`${origin}/gioi-thieu`, { waitUntil: 'commit' })
  await page.waitForFunction(() => {
    const link = document.querySelector<HTMLElement>('footer a')
    link?.focus()
    return link !== null && document.activeElement === link
  })
  await page.keyboard.press('Shift+Tab')
  await page.waitForFunction(() => document.activeElement !== document.querySelector('footer a'))
  const waited = performance.now() - begun
  await page.close()
  return waited
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return page
}
