import type { Browser, CDPSession } from '@playwright/test'
import { median, table } from './figures.ts'
import { pages, withScratchNewsroom } from './scratch-newsroom.ts'
import { openChromium } from './weight.ts'

const visits = 5

/** Slow 4G and a slow phone as Lighthouse's mobile run has them: 150 ms there and back, 1.6 Mbit/s, a quarter of the CPU. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
}
const cpuSlowdown = 4

type Paint = { first: number; largest: number; shift: number }

/** When readers see something, and everything, on a cheap phone; medians of first visits with an empty browser. */
export async function bench(): Promise<void> {
  await withScratchNewsroom(async ({ newsroom }) => {
    const browser = await openChromium()
    try {
      const rows: string[][] = []
      for (const [name, path] of Object.entries(pages)) {
        const url = `http://localhost:${newsroom.port}${path}`
        await (await fetch(url)).arrayBuffer()
        const seen: Paint[] = []
        for (let visit = 0; visit < visits; visit++) seen.push(await visitOnce(browser, url))
        const of = (key: keyof Paint) => median(seen.map(paint => paint[key]))
        rows.push([name, of('first').toFixed(0), of('largest').toFixed(0), of('shift').toFixed(3)])
      }
      console.log(`\nSlow 4G, CPU slowed down ${cpuSlowdown} times, 360 × 640, median of ${visits} first visits\n`)
      console.log(table(['from the cache', 'first paint ms (≤ 1200)', 'largest ms (≤ 1800)', 'shift (≤ 0.02)'], rows))
    } finally {
      await browser.close()
    }
  })
}

async function visitOnce(browser: Browser, url: string): Promise<Paint> {
  const phone = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers: 'block',
  })
  try {
    const page = await phone.newPage()
    await slowDown(await phone.newCDPSession(page))
    await page.addInitScript(watchPaint)
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.evaluate(() => (window as unknown as { paint: Paint }).paint)
  } finally {
    await phone.close()
  }
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', line)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
}

/** Runs in the page, before anything of it. */
function watchPaint(): void {
  const paint: Paint = { first: Number.NaN, largest: Number.NaN, shift: 0 }
  Object.assign(window, { paint })
  const watch = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paint.first = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    paint.largest = startTime
  })
  watch('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) paint.shift += value
  })
}
