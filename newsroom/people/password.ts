import { type Algorithm, hash, verify } from '@node-rs/argon2'
import type { Refusal } from '#newsroom/workflow/outcome.ts'

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane.
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 8
const longest = 200

/** The stored form of a password. The same letters typed on another keyboard (NFD) give the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/**
 * Whether the password is the one behind the hash. Without a hash (nobody has that name) it works just as long and
 * answers false, so that the time taken tells nothing.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  const tried = password.slice(0, longest).normalize('NFC')
  const matches = await verify(stored ?? (await hashOfNobody()), tried)
  return stored !== undefined && matches && password.length <= longest
}

/** Why a new password is not good enough: length is what counts (NIST SP 800-63B), so nothing else is asked. */
export function whyNotPassword(password: string): Refusal[] {
  const length = [...password.normalize('NFC')].length
  if (length >= shortest && password.length <= longest) return []
  return [{ code: 'invalid', message: `Mật khẩu phải có từ ${shortest} đến ${longest} ký tự.` }]
}

let nobody: Promise<string> | undefined

function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword('không ai có mật khẩu này')
  return nobody
}
