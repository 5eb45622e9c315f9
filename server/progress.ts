/** Runs a long step and says what goes on and how long it took. On a terminal the seconds count up in place. */
export async function withProgress<Result>(what: string, step: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now()
  const elapsed = () => `${((performance.now() - startedAt) / 1_000).toFixed(1)} giây`
  const live = process.stdout.isTTY
  process.stdout.write(live ? `• ${what}…` : `• ${what}…\n`)
  const ticking = live ? setInterval(() => process.stdout.write(`\r• ${what}… ${elapsed()}`), 500) : undefined
  try {
    const result = await step()
    process.stdout.write(`${live ? '\r' : ''}✓ ${what}: xong sau ${elapsed()}\n`)
    return result
  } finally {
    clearInterval(ticking)
  }
}
