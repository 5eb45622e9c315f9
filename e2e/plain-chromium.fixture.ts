import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

type Message = {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: never
  error?: { message: string }
}

/**
 * A page of Chromium as people have it. Playwright forbids the browser to render pages ahead, so what depends on that is
 * asked through the browser's own protocol.
 */
export class PlainChromium {
  readonly #profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  readonly #listeners: ((message: Message) => void)[] = []
  #process: ChildProcess | undefined
  #socket: WebSocket | undefined
  #session: string | undefined
  #ahead: string | undefined
  #asked = 0

  async start(userAgent: string): Promise<void> {
    const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--remote-debugging-port=0']
    const chromium = spawn(
      process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      [...flags, `--user-data-dir=${this.#profile}`, `--user-agent=${userAgent}`, 'about:blank'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    this.#process = chromium
    this.#socket = new WebSocket(await addressIn(chromium))
    await once(this.#socket, 'open')
    this.#socket.addEventListener('message', ({ data }) => {
      for (const listener of [...this.#listeners]) listener(JSON.parse(String(data)))
    })
    // Who speaks to a page alone, and not to its tab, is thought to know no pages that are rendered ahead: there are none.
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank', forTab: true })
    const { sessionId: tab } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    const attached = this.heard('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
      const { type, subtype } = targetInfo as { type: string; subtype?: string }
      if (type === 'page' && !subtype) this.#session = String(sessionId)
      if (subtype === 'prerender') this.#ahead = String(sessionId)
      return this.#session !== undefined
    })
    const autoAttach = { autoAttach: true, flatten: true, waitForDebuggerOnStart: false }
    await this.send('Target.setAutoAttach', autoAttach, String(tab))
    await attached
    for (const domain of ['Page', 'Preload']) await this.send(`${domain}.enable`)
  }

  async open(url: string): Promise<void> {
    const loaded = this.heard('Page.loadEventFired')
    await this.send('Page.navigate', { url })
    await loaded
  }

  /** Whether the page that was rendered ahead last has been shown since. */
  async isShownFromAhead(): Promise<boolean> {
    const expression = `performance.getEntriesByType('navigation')[0].activationStart > 0`
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true }, this.#ahead)
    return (result as { value: boolean }).value
  }

  /** Rests the pointer on the first link that leads there; `click` presses it as well. */
  async point(path: string, click = false): Promise<void> {
    const expression = `(() => {
      const link = document.querySelector('a[href="${path}"]')
      link.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [{ x, y, height }] = link.getClientRects()
      return [x + 3, y + height / 2]
    })()`
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true })
    const [x, y] = (result as { value: [number, number] }).value
    const types = click ? ['mousePressed', 'mouseReleased'] : ['mouseMoved']
    for (const type of types)
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: click ? 'left' : 'none', clickCount: 1 })
  }

  /** Resolves when the browser tells of this, with parameters that are as they should be. */
  heard(method: string, isIt: (parameters: Record<string, unknown>) => boolean = () => true): Promise<void> {
    return new Promise(resolve => {
      this.#listeners.push(message => {
        if (message.method === method && isIt(message.params ?? {})) resolve()
      })
    })
  }

  async send(
    method: string,
    params: Record<string, unknown> = {},
    sessionId = this.#session,
  ): Promise<Record<string, unknown>> {
    const id = ++this.#asked
    const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
      this.#listeners.push(message => {
        if (message.id !== id) return
        if (message.error) reject(new Error(`${method}: ${message.error.message}`))
        else resolve(message.result ?? {})
      })
    })
    this.#socket?.send(JSON.stringify({ id, method, params, sessionId }))
    return answered
  }

  async stop(): Promise<void> {
    this.#socket?.close()
    const chromium = this.#process
    if (chromium && chromium.exitCode === null) {
      const ended = once(chromium, 'exit')
      chromium.kill('SIGKILL')
      await ended
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Chromium says on its standard error where it can be spoken to. */
async function addressIn(chromium: ChildProcess): Promise<string> {
  if (chromium.stderr) {
    for await (const line of createInterface({ input: chromium.stderr })) {
      const address = line.match(/ws:\/\/\S+/)?.[0]
      if (address) return address
    }
  }
  throw new Error('Chromium did not say where it listens')
}
