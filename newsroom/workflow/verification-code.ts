// 80 bits of the hash of the approval's event: enough that nobody finds a code by trying, short enough to be typed.
const digits = 20

/** The code that is printed on an approval sheet, from the hash of the approval's event: "4F2A-91BC-…". */
export function verificationCode(hash: string): string {
  return (hash.slice(0, digits).toUpperCase().match(/.{4}/g) ?? []).join('-')
}

/** A code as somebody typed it, as the hash begins; undefined when it cannot be one. Reads O as 0, and I and L as 1. */
export function readVerificationCode(typed: string): string | undefined {
  const code = typed
    .replace(/[\s\p{Pd}.]/gu, '')
    .toLowerCase()
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
  return code.length === digits && /^[0-9a-f]+$/.test(code) ? code : undefined
}
