import { readBytes } from './read-text.ts'

/**
 * The fields of a form by name, files among them; undefined for what is no form. Reads no further than `limit` bytes:
 * `request.formData()` would take whatever is sent into memory.
 */
export async function readForm(
  request: Request,
  limit: number,
): Promise<Record<string, unknown> | undefined | 'too long'> {
  const bytes = await readBytes(request, limit)
  if (!bytes) return 'too long'
  const type = request.headers.get('content-type') ?? ''
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return Object.fromEntries(form)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
