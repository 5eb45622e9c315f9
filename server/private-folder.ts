import { chmodSync, mkdirSync, statSync } from 'node:fs'

const sticky = 0o1000

/**
 * Makes a folder that only its owner enters, or closes the one that is there: what lies in it then needs no care of its
 * own. A folder that others own, or that everybody shares (/tmp), stays as it is.
 */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const { mode, uid } = statSync(path)
  if (uid === process.getuid?.() && !(mode & sticky)) chmodSync(path, 0o700)
}
