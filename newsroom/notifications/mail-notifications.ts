import type { Connection } from '#db/connection.ts'
import {
  dropMails,
  markMailed,
  noteRefusedAddress,
  notificationsToMail,
  personToMail,
} from '#db/queries/notification-mails.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { composeMail } from './compose-mail.ts'
import { RefusedAddress, type SendMail } from './mail-sender.ts'

/**
 * Sends a person what waits for them as one mail, and notes it; nothing when nothing waits. Throws when the mail server
 * does not take it now: to be tried again. One that refuses the address for good is noted, and not asked again.
 */
export async function mailNotifications(db: Connection, personId: string, send: SendMail): Promise<void> {
  const person = await personToMail(db, personId)
  if (!person) return
  const found = await notificationsToMail(db, person)
  await dropMails(
    db,
    found.flatMap(({ notification, isReadable }) => (isReadable ? [] : [notification.id])),
  )
  const told = found.flatMap(({ notification, isReadable }) => (isReadable ? [notification] : []))
  if (told.length === 0) return
  const ids = told.map(({ id }) => id)
  const { siteName } = await readOrganisation(db)
  try {
    await send(composeMail(person, told, { siteUrl: siteAddress('/').slice(0, -1), siteName }))
  } catch (error) {
    if (!(error instanceof RefusedAddress)) throw error
    await dropMails(db, ids)
    await noteRefusedAddress(db, person.id, person.email)
    console.error(`notifications: the mail server refuses the address of person ${person.id}`)
    return
  }
  await markMailed(db, ids)
}
