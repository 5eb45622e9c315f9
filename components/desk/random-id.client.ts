'use client'

/**
 * An id that nobody else makes, as hexadecimal digits. `crypto.randomUUID` would be shorter, but browsers keep it from
 * pages on plain http, and that is how an office opens the desk by the server's address.
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}
