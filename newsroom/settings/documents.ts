import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { storedSetting } from '#db/queries/settings.ts'
import { isSafeLink } from '#newsroom/articles/body.ts'

const line = (longest: number) => z.string().trim().min(1, 'Ô này không được để trống.').max(longest)
const url = z
  .string()
  .trim()
  .max(2_000)
  .refine(isSafeLink, 'Địa chỉ phải bắt đầu bằng https:// hoặc là một trang ở đây.')

/** Documents that the front page names, newest first: the setting `documents`. */
export const documentsSchema = z
  .array(z.strictObject({ symbol: line(60), title: line(300), date: z.iso.date('Ngày phải có dạng 2026-11-23.'), url }))
  .max(50)

/** Other sites that ours leads to, in their order: the setting `linked_sites`. */
export const linkedSitesSchema = z.array(z.strictObject({ name: line(120), url })).max(30)

export type NamedDocument = z.output<typeof documentsSchema>[number]
export type LinkedSite = z.output<typeof linkedSitesSchema>[number]

/** The newest documents, at most `limit`; none when nothing is stored, or something unreadable. */
export async function readDocuments(db: Connection, limit: number): Promise<NamedDocument[]> {
  const { data = [] } = documentsSchema.safeParse(await storedSetting(db, 'documents'))
  return data.toSorted((one, other) => other.date.localeCompare(one.date)).slice(0, limit)
}

/** The linked sites; none when nothing is stored, or something unreadable. */
export async function readLinkedSites(db: Connection): Promise<LinkedSite[]> {
  return linkedSitesSchema.safeParse(await storedSetting(db, 'linked_sites')).data ?? []
}
