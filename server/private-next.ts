import { rmSync } from 'node:fs'
import { Agent, createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { makeSocketFolder } from './socket-folder.ts'

export type PrivateNext = {
  /** Where to reach it: what node:http's request and node:net's connect take. */
  address: { socketPath: string } | { host: string; port: number }
  agent: Agent
  close: () => Promise<void>
}

/**
 * Starts Next inside this process, reachable by nobody else: on a socket in a folder that only this user may enter
 * (on Windows on a loopback port). The front alone decides which requests and which headers get there.
 */
export async function startPrivateNext(options: { dev: boolean; port: number; dataDir: string }): Promise<PrivateNext> {
  const app = next({ dev: options.dev, dir: process.cwd(), hostname: 'localhost', port: options.port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (req, res) => void handle(req, res))
  if (options.dev) server.on('upgrade', app.getUpgradeHandler())
  const { address, remove } = await listenPrivately(server, options.dataDir)
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 })
  const close = async () => {
    agent.destroy()
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await app.close()
    remove()
  }
  return { address, agent, close }
}

async function listenPrivately(server: Server, dataDir: string) {
  const listening = (where: { path: string } | { host: string; port: number }) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(where, resolve))
  if (process.platform === 'win32') {
    await listening({ host: '127.0.0.1', port: 0 })
    const { port } = server.address() as AddressInfo
    return { address: { host: '127.0.0.1', port }, remove: () => undefined }
  }
  const { folder, socketPath } = makeSocketFolder(dataDir)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  await listening({ path: socketPath })
  return { address: { socketPath }, remove }
}
