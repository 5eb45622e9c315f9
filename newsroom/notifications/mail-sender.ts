import { createTransport } from 'nodemailer'
import type { Mail } from './compose-mail.ts'
import type { MailSettings } from './mail-settings.ts'

/** Hands a mail in. Throws when the server does not take it now; `RefusedAddress` when it never will. */
export type SendMail = (mail: Mail) => Promise<void>

/** The mail server knows no such address. */
export class RefusedAddress extends Error {}

/** Sends over SMTP, a connection a mail: a newsroom sends a few in an hour. */
export function smtpSender({ url, from }: MailSettings): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing in a mail may make this machine read a file or ask another.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async mail => {
    try {
      // Holiday replies to a machine help nobody (RFC 3834).
      await transport.sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } })
    } catch (error) {
      if (isRefusedRecipient(error)) throw new RefusedAddress(String(error), { cause: error })
      throw error
    }
  }
}

function isRefusedRecipient(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number }
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 550 && responseCode <= 553
}
