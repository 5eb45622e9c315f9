import { problem } from './problem.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof methods)[number]

/**
 * Handlers for all methods that an address does not take: 405 with `Allow` and a problem, where Next would answer 405
 * with nothing. OPTIONS is among them because Next would name these handlers as allowed; HEAD is Next's own GET.
 */
export function refuseAllBut<Taken extends Method>(
  ...taken: Taken[]
): Record<Exclude<Method, Taken> | 'OPTIONS', () => Response> {
  const allow = [...taken, ...(taken.some(method => method === 'GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const refuse = () => {
    const answer = problem(405, 'method_not_allowed', 'Địa chỉ này không nhận cách gọi đó.')
    answer.headers.set('allow', allow)
    return answer
  }
  const refused = methods.filter(method => !taken.some(one => one === method)).map(method => [method, refuse])
  return { ...Object.fromEntries(refused), OPTIONS: () => new Response(null, { status: 204, headers: { allow } }) }
}
