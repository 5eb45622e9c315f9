/**
 * The body as text, or undefined when it is longer than `limit` bytes. Stops reading there: Content-Length is only what
 * the client claims, and a chunked body has none.
 */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > limit) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
