import type { ChildProcess } from 'node:child_process'
import { sayError } from './say-error.ts'

const shortestPause = 100
const longestPause = 5_000
/** A server that lived this long did not die of what its start found. */
const settled = 10_000

export type KeptRunning = {
  stop: () => Promise<void>
  /** How often it was started so far. */
  starts: () => number
}

/**
 * Keeps a server running: whenever it ends, `start` is called again, sooner after a long life than after a short one.
 * A first few attempts may fail while the processes of a killed PostgreSQL let go of their shared memory.
 */
export function keepRunning(start: () => ChildProcess): KeptRunning {
  let server = start()
  let starts = 1
  let isStopping = false
  let pause = shortestPause
  let restart: NodeJS.Timeout | undefined
  const watchOver = () => {
    const startedAt = performance.now()
    void ending(server).then(why => {
      if (isStopping) return
      pause = performance.now() - startedAt > settled ? shortestPause : Math.min(pause * 2, longestPause)
      console.error(`PostgreSQL ended (${why}), starting it again`)
      restart = setTimeout(() => {
        server = start()
        starts++
        watchOver()
      }, pause)
    })
  }
  // Whatever ends this process, it leaves no server behind.
  const stopAtExit = () => server.kill('SIGINT')
  process.once('exit', stopAtExit)
  const stop = async () => {
    isStopping = true
    clearTimeout(restart)
    process.off('exit', stopAtExit)
    const ended = ending(server)
    server.kill('SIGINT')
    await ended
  }
  watchOver()
  return { stop, starts: () => starts }
}

/** Resolves once a process has ended or could not begin, with a word on why. */
function ending(server: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    const { exitCode, signalCode } = server
    if (exitCode !== null || signalCode !== null) resolve(String(signalCode ?? exitCode))
    server.once('exit', (code, signal) => resolve(String(signal ?? code)))
    server.once('error', error => resolve(sayError(error)))
  })
}
