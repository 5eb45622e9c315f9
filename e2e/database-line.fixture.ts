import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A line to the newsroom's database that can be cut: what a server sees of an outage. */
export class Line {
  readonly #database: URL
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0

  constructor(databaseUrl: string) {
    this.#database = new URL(databaseUrl)
  }

  /** An address of the database by way of this line. */
  through(address: string): string {
    const url = new URL(address)
    url.host = `127.0.0.1:${this.#port}`
    return url.href
  }

  async open(): Promise<void> {
    this.#server = createServer(socket => {
      const onward = connect(Number(this.#database.port), this.#database.hostname)
      for (const end of [socket, onward]) {
        this.#sockets.add(end)
        end.on('error', () => end.destroy()).on('close', () => this.#sockets.delete(end))
      }
      socket.pipe(onward).pipe(socket)
    })
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close')
    this.#server?.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}
