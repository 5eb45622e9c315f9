import { join } from 'node:path'
import type { WordDocument } from './read-document.ts'

export type ReadFile = { document: WordDocument } | { whyNot: string }

// Not imported: the bundler would pack the script into a thread of its own making, and change what is handed to it.
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** How long a file may be read, in milliseconds, and with how much memory. */
export const readingLimits = {
  milliseconds: 20_000,
  memory: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 },
}
const tooMuch =
  'Tệp Word này quá phức tạp nên tòa soạn không đọc được. Hãy chép phần chữ cần dùng sang một tệp Word mới.'

/**
 * Reads a Word file in a thread of its own, with bounded memory and time and none of the server's settings: whatever
 * somebody has made the file do, readers are served meanwhile.
 */
export function readWordFile(file: Buffer, limits = readingLimits): Promise<ReadFile> {
  const script = join(process.cwd(), 'newsroom/word/word-worker.ts')
  const worker = new Worker(script, {
    workerData: file,
    resourceLimits: limits.memory,
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<ReadFile>()
  const timer = setTimeout(() => resolve({ whyNot: tooMuch }), limits.milliseconds)
  worker.once('message', resolve)
  worker.once('error', error =>
    'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ whyNot: tooMuch }) : reject(error),
  )
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
