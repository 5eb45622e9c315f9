import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = Email & { envelope: { from: string; to: string[] }; raw: string }

/** A mail server that takes what it is given, unless it is told to refuse. */
export class Mailbox {
  readonly received: Received[] = []
  /** How many attempts it has seen, refused ones too. */
  attempts = 0
  /** Answers this instead of taking a mail: at the recipient's address, or once the mail is there. */
  refusal: { code: number; at: 'recipient' | 'mail' } | undefined
  readonly #server: SMTPServer

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, answer) => {
        this.attempts += 1
        answer(this.#refused('recipient'))
      },
      onData: (stream, session, answer) => {
        void this.#take(stream, session.envelope as Envelope).then(answer, answer)
      },
    })
  }

  static async open(port = 0): Promise<Mailbox> {
    const mailbox = new Mailbox()
    const listening = mailbox.#server.listen(port, '127.0.0.1')
    await once(listening, 'listening')
    return mailbox
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }

  to(address: string): Received[] {
    return this.received.filter(({ envelope }) => envelope.to.includes(address))
  }

  close(): Promise<void> {
    return new Promise(resolve => this.#server.close(resolve))
  }

  async #take(stream: AsyncIterable<Buffer>, { mailFrom, rcptTo }: Envelope): Promise<Error | undefined> {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    const refused = this.#refused('mail')
    if (refused) return refused
    const raw = Buffer.concat(chunks)
    const envelope = { from: mailFrom.address, to: rcptTo.map(({ address }) => address) }
    this.received.push({ ...(await PostalMime.parse(raw)), envelope, raw: raw.toString('latin1') })
    return undefined
  }

  #refused(at: 'recipient' | 'mail'): Error | undefined {
    if (this.refusal?.at !== at) return undefined
    return Object.assign(new Error('not now'), { responseCode: this.refusal.code })
  }
}

type Envelope = { mailFrom: { address: string }; rcptTo: { address: string }[] }
