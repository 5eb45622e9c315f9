import type { Instrumentation } from 'next'
import { reportError } from '#app/report-error.ts'

/** What went wrong while a page was rendered. People see the digest; the line in the log has the same one. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  const path = request.path.split('?')[0]
  reportError(error, { digest, method: request.method, path, route: context.routePath })
}
