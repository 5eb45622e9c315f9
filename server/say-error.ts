/**
 * An error and its causes in one line for the log; control characters escaped, so that nothing in it can forge a line of
 * its own. Drizzle adds the values of a failed query, which may be a person's: they stay out.
 */
export function sayError(error: unknown): string {
  return tell(error, new Set()).replace(/\p{Cc}/gu, character => JSON.stringify(character).slice(1, -1))
}

function tell(error: unknown, told: Set<unknown>): string {
  if (!(error instanceof Error)) return String(error)
  told.add(error)
  const own = (error.message || error.name).replace(/\nparams: .*$/s, '')
  const together = error instanceof AggregateError ? error.errors : []
  const causes = [...together, error.cause].filter(cause => cause !== undefined && !told.has(cause))
  return [own, causes.map(cause => tell(cause, told)).join('; ')].filter(Boolean).join(': ')
}
