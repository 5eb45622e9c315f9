import { writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import type { Crop } from '#db/schema/media.ts'
import { makeVariants } from './make-variants.ts'
import type { Answer } from './picture-maker.ts'

// Readers come first, and when memory runs out this process is to go, not the database or the server.
setPriority(10)
if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000')

process.on('message', async ({ file, part }: { file: Uint8Array; part?: Crop }) => {
  const made = await makeVariants(file, part)
  if (process.connected) process.send?.({ made, memory: process.memoryUsage.rss() } satisfies Answer)
})
