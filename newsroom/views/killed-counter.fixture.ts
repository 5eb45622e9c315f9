import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { reportReading, reportView } from './report-view.ts'
import { ViewsUnavailable } from './views-unavailable.ts'

// The process that acknowledged-views.test.ts kills, or whose database it kills. It writes down which views it sends and
// which are acknowledged, as a reader's browser would, and sends again what it has no answer to: at once when it was told
// that the view is not in, first of all after a kill. Arguments: article, ledger file.

const [articleId = '', file = ''] = process.argv.slice(2)
const writeDown = (what: 'sent' | 'acknowledged' | 'read', eventId: string) =>
  appendFileSync(file, `${what} ${eventId}\n`)

async function send(eventId: string): Promise<void> {
  const headers = new Headers({
    'user-agent': 'Mozilla/5.0 (Linux; Android 10) Chrome/130.0.0.0 Mobile Safari/537.36',
    // Every view by a reader of its own, so that every one of them counts.
    'x-client-address': eventId,
  })
  // More often, and the reader meets the ceiling that keeps a loop from inflating numbers.
  while (!(await isAcknowledged(reportView(headers, { eventId, articleId })))) await sleep(1_000)
  writeDown('acknowledged', eventId)
  writeSync(1, '.')
  while (!(await isAcknowledged(reportReading(headers, { eventId, reached: 75 })))) await sleep(1_000)
  writeDown('read', eventId)
}

async function isAcknowledged(report: Promise<unknown>): Promise<boolean> {
  try {
    await report
    return true
  } catch (error) {
    if (error instanceof ViewsUnavailable) return false
    throw error
  }
}

async function readOn(): Promise<never> {
  for (;;) {
    const eventId = randomUUID()
    writeDown('sent', eventId)
    await send(eventId)
  }
}

const lines = readFileSync(file, 'utf8').split('\n')
const ids = (what: string) => lines.filter(line => line.startsWith(what)).map(line => line.split(' ')[1] ?? '')
const answered = new Set(ids('acknowledged'))
const inDoubt = ids('sent').filter(eventId => !answered.has(eventId))
await Promise.all(inDoubt.map(send))
await Promise.all(Array.from({ length: 32 }, readOn))
