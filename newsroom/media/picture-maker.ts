import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Crop } from '#db/schema/media.ts'
import { type Turns, turnsFor } from './in-turn.ts'
import type { EncodedPicture } from './make-variants.ts'

// Not imported: the bundler would look for the script, and pack what it finds.
const { fork } = process.getBuiltinModule('node:child_process')

/** What picture-process.ts says: the picture, unless it cannot be read, and the bytes of memory that it has by then. */
export type Answer = 'ready' | { picture: EncodedPicture | undefined; memory: number }

/** A picture, or why there is none: its file cannot be read, or the process that read it ended or took too long. */
export type Made = EncodedPicture | 'unreadable' | 'given up'

type Question = { file: Uint8Array; part: Crop | undefined }
type Limits = { milliseconds: number; keptIdle: number; keptMemory: number }

// Under a minute, after which a proxy in front gives up. Starting a process costs a fifth of a picture; of one that is kept,
// what it needed for a large picture is not given back.
const usual: Limits = { milliseconds: 50_000, keptIdle: 5_000, keptMemory: 300_000_000 }

/**
 * Makes pictures in a process of its own, one at a time: a picture of 64 megapixels can need 400 MB while it is decoded,
 * whatever its file weighs, and a decoder that breaks on a hostile file takes no reader's page down.
 */
export class PictureMaker {
  readonly turns: Turns = turnsFor(1)
  readonly #limits: Limits
  #idle: ChildProcess | undefined
  #retirement: NodeJS.Timeout | undefined

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...usual, ...limits }
  }

  /** The process that is kept for the next picture, if there is one. */
  get idleProcess(): number | undefined {
    return this.#idle?.pid
  }

  /** What makeVariants makes of a file. Throws when no process can be begun. */
  make(file: Uint8Array, part?: Crop): Promise<Made> {
    return this.turns.take(async () => {
      const kept = this.#takeIdle()
      const first = kept && (await this.#ask(kept, { file, part }))
      // It may have ended while nobody looked, which says nothing about the picture.
      if (first && first !== 'ended') return first
      const child = await begin()
      child.once('exit', () => {
        if (this.#idle === child) this.#takeIdle()
      })
      const made = await this.#ask(child, { file, part })
      return made === 'ended' ? 'given up' : made
    })
  }

  async #ask(child: ChildProcess, question: Question): Promise<Made | 'ended'> {
    const answer = await ask(child, question, this.#limits.milliseconds)
    if (answer === 'ended' || answer === 'late') await gone(child)
    if (answer === 'ended') return answer
    if (answer === 'late') return 'given up'
    if (answer.memory < this.#limits.keptMemory) this.#keep(child)
    else await gone(child)
    return answer.picture ?? 'unreadable'
  }

  #takeIdle(): ChildProcess | undefined {
    clearTimeout(this.#retirement)
    const kept = this.#idle
    this.#idle = undefined
    return kept
  }

  #keep(child: ChildProcess): void {
    this.#idle = child
    this.#retirement = setTimeout(() => this.#takeIdle()?.kill('SIGKILL'), this.#limits.keptIdle).unref()
    // A server that stops does not wait for it.
    child.unref()
    child.channel?.unref()
  }
}

async function begin(): Promise<ChildProcess> {
  const child = fork(join(process.cwd(), 'newsroom/media/picture-process.ts'), {
    serialization: 'advanced',
    execArgv: [],
    // None of the server's secrets; Windows starts no program without this one.
    env: { NODE_ENV: process.env.NODE_ENV, SystemRoot: process.env.SystemRoot },
  })
  child.on('error', error => console.error('the process that makes pictures:', error))
  await new Promise((resolve, reject) => {
    child.once('message', resolve).once('error', reject)
    child.once('exit', code => reject(new Error(`the process that makes pictures ended with ${code}`)))
  })
  return child
}

async function ask(child: ChildProcess, question: Question, milliseconds: number) {
  const { promise, resolve } = Promise.withResolvers<Exclude<Answer, 'ready'> | 'ended' | 'late'>()
  const end = () => resolve('ended')
  const timer = setTimeout(() => resolve('late'), milliseconds)
  child.ref()
  child.channel?.ref()
  child.once('message', resolve).once('exit', end)
  // One that is gone already.
  child.send(question, error => error && end())
  const answer = await promise
  clearTimeout(timer)
  child.off('message', resolve).off('exit', end)
  if (typeof answer === 'string') console.warn(`a picture of ${question.file.length} bytes: its process ${answer}`)
  return answer
}

/** Its memory is free only when it is gone. */
async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await new Promise(resolve => child.once('exit', resolve))
}

const slot = Symbol.for('newsroom.picture-maker')
const held = globalThis as { [slot]?: PictureMaker }

/** The one of this server, for all copies of this module (Next makes several). */
export function pictureMaker(): PictureMaker {
  held[slot] ??= new PictureMaker()
  return held[slot]
}
