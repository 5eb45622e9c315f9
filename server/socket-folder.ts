import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePrivateFolder } from './private-folder.ts'

/** The shortest limit there is for the path of a socket: 104 bytes on macOS, one of them the zero at its end. */
const longestPath = 103

/**
 * A folder for the socket behind which Next answers, and the socket's path in it. It is in the data folder, which this
 * process has for itself, so that what a kill left behind is cleared by the next start; where that path would be too
 * long for a socket, it is in the system's folder for what does not last.
 */
export function makeSocketFolder(dataDir: string): { folder: string; socketPath: string } {
  const own = join(dataDir, 'socket')
  const isShort = Buffer.byteLength(socketIn(own)) <= longestPath
  if (isShort) rmSync(own, { recursive: true, force: true })
  const folder = isShort ? own : mkdtempSync(join(tmpdir(), 'toa-soan-'))
  makePrivateFolder(folder)
  return { folder, socketPath: socketIn(folder) }
}

function socketIn(folder: string): string {
  return join(folder, 'next.sock')
}
