import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Crop } from '#db/schema/media.ts'
import { type Turns, turnsFor } from './in-turn.ts'
import type { EncodedPicture } from './make-variants.ts'

// Not imported: the bundler would look for the script, and pack what it finds.
const { fork } = process.getBuiltinModule('node:child_process')

/** What picture-process.ts answers: the picture, unless it cannot be read, and the bytes of memory that it has by then. */
export type Answer = { made?: EncodedPicture | undefined; memory: number }

// Starting a process costs a fifth of a picture; of one that is kept, what it needed for a large picture is not given back.
const keptIdle = 5_000
const mostKept = 300_000_000

/**
 * Makes pictures in a process of its own, one at a time: a picture of 64 megapixels can need 400 MB while it is decoded,
 * whatever its file weighs, and a decoder that breaks on a hostile file takes no reader's page down.
 */
export class PictureMaker {
  readonly turns: Turns = turnsFor(1)
  #idle: ChildProcess | undefined
  #retirement: NodeJS.Timeout | undefined

  /**
   * What makeVariants makes of a file; undefined when that ends its process or takes longer than `milliseconds`. Throws when no
   * process can do anything.
   */
  make(file: Uint8Array, part: Crop | undefined, milliseconds: number): Promise<EncodedPicture | undefined> {
    return this.turns.take(async () => {
      const child = this.#takeProcess()
      const answer = await ask(child, { file, part }, milliseconds)
      if (answer && answer.memory < mostKept) this.#keep(child)
      else await ended(child)
      return answer?.made
    })
  }

  #takeProcess(): ChildProcess {
    clearTimeout(this.#retirement)
    const kept = this.#idle
    this.#idle = undefined
    return kept?.connected ? kept : begin()
  }

  #keep(child: ChildProcess): void {
    this.#idle = child
    this.#retirement = setTimeout(() => this.#takeProcess().disconnect(), keptIdle).unref()
    // A server that stops does not wait for it.
    child.unref()
    child.channel?.unref()
  }
}

function begin(): ChildProcess {
  const child = fork(join(process.cwd(), 'newsroom/media/picture-process.ts'), {
    serialization: 'advanced',
    execArgv: [],
    // None of the server's secrets; Windows starts no program without this one.
    env: { NODE_ENV: process.env.NODE_ENV, SystemRoot: process.env.SystemRoot },
  })
  return child.on('error', error => console.error('the process that makes pictures:', error))
}

function ask(child: ChildProcess, question: object, milliseconds: number): Promise<Answer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>()
  const onExit = (code: number | null, signal: string | null) => {
    if (code) return reject(new Error(`the process that makes pictures ended with ${code}`))
    console.warn(`a picture ended its process: ${signal}`)
    resolve(undefined)
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  child.ref()
  child.channel?.ref()
  child.once('message', resolve).once('error', reject).once('exit', onExit)
  // What comes of a process that is gone already is told by its exit.
  child.send(question, () => undefined)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', resolve).off('error', reject).off('exit', onExit)
  })
}

/** Its memory is free only when it is gone. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.connected) child.disconnect()
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise(resolve => child.once('exit', resolve))
  }
}

const slot = Symbol.for('newsroom.picture-maker')
const held = globalThis as { [slot]?: PictureMaker }

/** The one of this server, for all copies of this module (Next makes several). */
export function pictureMaker(): PictureMaker {
  held[slot] ??= new PictureMaker()
  return held[slot]
}
