import { chromium } from '@playwright/test'
import { weighFirstVisit } from '#e2e/page-weight.fixture.ts'
import { table } from './figures.ts'
import { pages, withScratchNewsroom } from './scratch-newsroom.ts'

/** What a first visit weighs, by kind of page, in compressed bytes. The budgets are held by e2e/reader/weight.test.ts. */
export async function bench(): Promise<void> {
  await withScratchNewsroom(async ({ newsroom }) => {
    const browser = await openChromium()
    try {
      const rows: string[][] = []
      for (const [name, path] of Object.entries(pages)) {
        const weight = await weighFirstVisit(browser, `http://localhost:${newsroom.port}${path}`)
        const { html, css, script, fonts, pictures, other } = weight
        const plain = html + css + script
        rows.push([name, ...[html, css, script, plain, fonts, plain + fonts, pictures, other].map(String)])
      }
      const head = ['bytes', 'HTML', 'CSS', 'script', '= plain', 'fonts', '= with fonts', 'pictures', 'other']
      console.log(`\nA first visit at 360 × 640, nothing scrolled\n\n${table(head, rows)}`)
      console.log('\n  goals for an article: plain ≤ 16384, script ≤ 5120, with fonts ≤ 46080')
    } finally {
      await browser.close()
    }
  })
}

/** The system's Chromium, or the one that Playwright brought. */
export function openChromium() {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
}
