/**
 * A JSON body of at most `limit` bytes, or undefined when it is longer, not JSON, or said to be something else than JSON
 * or (from sendBeacon) plain text. Reads no further than the limit, whatever Content-Length claims.
 */
export async function smallJsonBody(request: Request, limit: number): Promise<unknown> {
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return undefined
  const text = await boundedText(request, limit)
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

async function boundedText(request: Request, limit: number): Promise<string | undefined> {
  if (!request.body) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  // Breaking off cancels the stream.
  for await (const part of request.body) {
    length += part.length
    if (length > limit) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
