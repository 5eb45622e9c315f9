import { randomUUID } from 'node:crypto'
import { POST } from './route.ts'

export const chrome =
  'Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

export type Posted = { eventId?: string; articleId?: string; address?: string; headers?: Record<string, string> }

/** A request as reader.js makes it, after the front server has added the reader's address. */
export function viewRequest({ eventId = randomUUID(), articleId, address = '203.0.113.7', headers = {} }: Posted) {
  return new Request('http://localhost/api/views', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'user-agent': chrome,
      'x-client-address': address,
      ...headers,
    },
    body: JSON.stringify({ eventId, articleId }),
  })
}

export async function postView(posted: Posted) {
  const response = await POST(viewRequest(posted))
  return { status: response.status, headers: response.headers, body: await response.json() }
}
