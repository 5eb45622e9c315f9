import { writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import type { Crop } from '#db/schema/media.ts'
import { makeVariants } from './make-variants.ts'
import type { Answer } from './picture-maker.ts'

// Whoever stops the server lets it finish what it was asked before; it goes when the server is gone, and at once: a decoder that
// does not come to an end would hold up an orderly exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

try {
  // Readers come first, and when memory runs out this process is to go, not the database or the server.
  setPriority(Math.max(10, getPriority()))
  if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000')
} catch (error) {
  console.warn('pictures are made with the priority of the server:', error)
}

const answer = (said: Answer) => process.send?.(said)
process.on('message', async ({ file, part }: { file: Uint8Array; part?: Crop }) => {
  const picture = await makeVariants(file, part)
  answer({ picture, memory: process.memoryUsage.rss() })
})
answer('ready')
