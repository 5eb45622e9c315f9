/** An error in one line for the log; control characters escaped, so that nothing in it can forge a line of its own. */
export function sayError(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replace(/\p{Cc}/gu, character => JSON.stringify(character).slice(1, -1))
}
