/** How many works wait for their turn, and the way to have one done. */
export type Turns = { waiting: () => number; take: <Value>(work: () => Promise<Value>) => Promise<Value> }

/** Turns for works of which at most `atOnce` may run at the same time; the others wait, first come, first served. */
export function turnsFor(atOnce: number): Turns {
  let running = 0
  const queue: (() => void)[] = []
  const leave = () => {
    const next = queue.shift()
    // Whoever goes next takes over the place; nobody can slip in between.
    if (next) next()
    else running -= 1
  }
  return {
    waiting: () => queue.length,
    take: async work => {
      if (running < atOnce) running += 1
      else await new Promise<void>(resolve => queue.push(resolve))
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
