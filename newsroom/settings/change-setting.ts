import type { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { replaceSetting, versionedSetting } from '#db/queries/settings.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { firstTemplates } from '#newsroom/templates/first-templates.ts'
import { templatesSchema } from '#newsroom/templates/templates.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { documentsSchema, linkedSitesSchema } from './documents.ts'
import { organisationSchema } from './organisation.ts'
import { remindersSchema } from './reminders.ts'

/** What leaders and administrators set, each with its shape: for readers, and for the desk alone. */
export const deskSettings = {
  organisation: organisationSchema,
  documents: documentsSchema,
  linked_sites: linkedSitesSchema,
  templates: templatesSchema,
  reminders: remindersSchema,
} as const

export type DeskSetting = keyof typeof deskSettings
export type SettingValue<Key extends DeskSetting> = z.output<(typeof deskSettings)[Key]>
export type Versioned<Key extends DeskSetting> = {
  /** Counts the changes; 0 when nobody has set it yet. */
  version: number
  value: SettingValue<Key>
}

/** What holds until somebody sets it. */
const initial: Record<DeskSetting, unknown> = {
  organisation: {},
  documents: [],
  linked_sites: [],
  templates: firstTemplates,
  reminders: { hours: 24 },
}

const ofTheDeskAlone: readonly DeskSetting[] = ['templates', 'reminders']

const stale: Refusal = {
  code: 'stale_version',
  message: 'Có người vừa thay đổi thiết đặt này sau khi anh/chị mở. Hãy tải lại trang, xem rồi sửa tiếp.',
}

/** Why this person may neither see nor change the settings of the desk; an empty list is permission. */
export function mayChangeSettings(actor: Pick<Actor, 'role'>): Refusal[] {
  if (actor.role === 'leader' || actor.role === 'admin') return []
  return [{ code: 'forbidden', message: 'Thiết đặt của trang do lãnh đạo và quản trị viên thay đổi.' }]
}

/** A setting as it is stored, with its version; what is missing or unreadable has its default. */
export async function readSetting<Key extends DeskSetting>(db: Connection, key: Key): Promise<Versioned<Key>> {
  const { version, value } = await versionedSetting(db, key)
  const schema: z.ZodType = deskSettings[key]
  const stored = schema.safeParse(value)
  return { version, value: (stored.success ? stored.data : schema.parse(initial[key])) as SettingValue<Key> }
}

/**
 * Changes what every page says of the organisation, its documents or linked sites. The version that was on the screen
 * must be the stored one, so that two people do not undo each other's changes; readers see at once what concerns them.
 */
export async function changeSetting<Key extends DeskSetting>(
  db: Connection,
  actor: Actor,
  key: Key,
  input: Versioned<Key>,
): Promise<Outcome<Versioned<Key>>> {
  const refusals = mayChangeSettings(actor)
  if (refusals.length > 0) return refused(...refusals)
  const schema: z.ZodType = deskSettings[key]
  const value = schema.parse(input.value) as SettingValue<Key>
  return inTransaction(db, async tx => {
    const before = await versionedSetting(tx, key)
    const version = await replaceSetting(tx, key, input.version, value)
    if (version === undefined) return refused(stale)
    const data = { key, version, from: before.value ?? null, to: value }
    await recordEvent(tx, actor, { type: 'setting.changed', data })
    if (!ofTheDeskAlone.includes(key)) await movePublicationEpoch(tx)
    return done({ version, value })
  })
}
