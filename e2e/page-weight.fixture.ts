import { request } from 'node:http'
import type { Browser } from '@playwright/test'

const parts = ['html', 'css', 'script', 'fonts', 'pictures', 'other'] as const
export type Part = (typeof parts)[number]
/** Bytes of bodies as they crossed the wire, compressed. */
export type Weight = Record<Part, number>

const partOf: Record<string, Part> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'fonts',
  Image: 'pictures',
}

/** What a cheap phone loads on its first visit to a page, before anybody scrolls. */
export async function weighFirstVisit(browser: Browser, url: string): Promise<Weight> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' })
  try {
    const page = await phone.newPage()
    const devtools = await phone.newCDPSession(page)
    await devtools.send('Network.enable')
    const weight: Weight = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0, other: 0 }
    const partOfRequest = new Map<string, Part>()
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      const part = partOf[type] ?? 'other'
      partOfRequest.set(requestId, part)
      // Of a document Chromium does not tell how many bytes crossed the wire; the answer says how long it is.
      if (part === 'html') weight.html += Number(new Headers(response.headers).get('content-length'))
    })
    devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      weight[partOfRequest.get(requestId) ?? 'other'] += encodedDataLength
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return weight
  } finally {
    await phone.close()
  }
}

/** The bytes of a file as they cross the wire: a browser or fetch would unpack them. */
export function sentBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br' } }, async answer => {
      let bytes = 0
      for await (const chunk of answer) bytes += chunk.length
      resolve(bytes)
    })
    asked.once('error', reject).end()
  })
}
