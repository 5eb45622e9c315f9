/**
 * Writes an error as one line of JSON: JSON escapes CR, LF and control characters, so that nothing a client sent can
 * forge a second line. Only the error itself is written, never headers, cookies or bodies.
 */
export function reportError(error: unknown, where: Record<string, string | undefined>): void {
  console.error(JSON.stringify({ level: 'error', at: new Date().toISOString(), ...where, ...described(error) }))
}

function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? String(error.code) : undefined
  const cause = error.cause === undefined ? undefined : described(error.cause)
  // A failed query's message lists its parameters, among them password hashes and drafts.
  const message = error.message.replace(/\nparams: [\s\S]*$/, '')
  return { name: error.name, code, message, stack: stackOf(error), cause }
}

function stackOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .join(' ')
}
