import { z } from 'zod'

/** Where mails are handed in, and whose they are. */
export type MailSettings = { url: string; from: { name: string; address: string } }

type Given = Record<string, string | undefined>

/** The mail server that the environment names, a sentence for every mistake in it, or undefined when it names none. */
export function mailSettings(given: Given): { settings: MailSettings } | { mistakes: string[] } | undefined {
  const [url, sender] = [given.SMTP_URL?.trim() ?? '', given.MAIL_FROM?.trim() ?? '']
  if (url === '' && sender === '') return undefined
  const from = readSender(sender)
  const mistakes = [
    ...(url === '' ? ['Để gửi thư, phải đặt cả SMTP_URL.'] : []),
    ...(url === '' || isMailServer(url) ? [] : ['SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy:cổng.']),
    ...(sender === '' ? ['Để gửi thư, phải đặt cả MAIL_FROM.'] : []),
    ...(sender === '' || from ? [] : ['MAIL_FROM phải có dạng Tòa soạn <toasoan@tinh.example.vn>.']),
  ]
  return mistakes.length > 0 || !from ? { mistakes } : { settings: { url, from } }
}

/** Whether this server sends mails at all. */
export function sendsMail(): boolean {
  const read = mailSettings(process.env)
  return read !== undefined && 'settings' in read
}

function isMailServer(url: string): boolean {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== ''
}

function readSender(text: string): MailSettings['from'] | undefined {
  const [, name = '', address = ''] = /^(?:([^<>\p{Cc}]{0,100})<([^<>\s]+)>)$/u.exec(text) ?? [text, '', text]
  return z.email().safeParse(address).success ? { name: name.trim(), address } : undefined
}
