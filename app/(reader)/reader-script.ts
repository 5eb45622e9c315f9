import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = readFileSync(join(process.cwd(), 'public', 'reader.js'))

/** The address of the only script that readers get; its content is part of it, so that it may be kept for ever. */
export const readerScript = `/reader.js?v=${createHash('sha256').update(file).digest('hex').slice(0, 10)}`
