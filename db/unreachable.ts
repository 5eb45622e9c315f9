// SQLSTATE classes and codes after which the same request may well succeed a moment later: connection lost (08),
// server shutting down or starting (57P), too many connections (53), statement timeout, deadlock, serialisation.
const passing = /^(08|53|57P|57014|40P01|40001)/
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE', 'EHOSTUNREACH', 'ENOENT'])
// node-postgres gives these no code.
const said = /timeout exceeded when trying to connect|connection terminated|client was closed|not queryable/i

/** Whether an exception means that the database did not answer (a matter of waiting), as opposed to a bug of ours. */
export function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return passing.test(code) || network.has(code) || said.test(error.message) || isDatabaseUnreachable(error.cause)
}
