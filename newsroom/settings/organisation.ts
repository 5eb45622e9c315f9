import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { storedSetting } from '#db/queries/settings.ts'

const line = z.string().trim().max(300, 'Dài quá 300 ký tự.')

/** Who publishes this site: the setting `organisation`. Lines that are empty are not shown. */
export const organisationSchema = z.object({
  name: line.default('Ban Tuyên giáo và Dân vận'),
  /** The body that it belongs to, printed above its name. */
  parent: line.default('Tỉnh ủy Lam Sơn'),
  /** Both together, as the title of every page has it. */
  siteName: line.default('Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn'),
  motto: line.default(''),
  description: line.default(
    'Tin tức, bài viết về công tác tuyên giáo, dân vận, dân tộc và tôn giáo của Đảng bộ tỉnh Lam Sơn.',
  ),
  responsible: line.default(''),
  licence: line.default(''),
  address: line.default(''),
  phone: line.default(''),
  email: line.default(''),
})

export type Organisation = z.output<typeof organisationSchema>

/** The organisation's particulars; when nothing is stored, or something unreadable, all of them have their defaults. */
export async function readOrganisation(db: Connection): Promise<Organisation> {
  const stored = organisationSchema.safeParse((await storedSetting(db, 'organisation')) ?? {})
  return stored.success ? stored.data : organisationSchema.parse({})
}

const particulars = {
  parent: 'cơ quan chủ quản',
  responsible: 'người chịu trách nhiệm nội dung',
  licence: 'giấy phép',
  address: 'địa chỉ',
  phone: 'điện thoại',
  email: 'thư điện tử',
} as const satisfies Partial<Record<keyof Organisation, string>>

/** What a portal must say of itself at the foot of its pages and nobody has entered yet. */
export function missingParticulars(organisation: Organisation): string[] {
  const names = Object.entries(particulars) as [keyof typeof particulars, string][]
  return names.filter(([key]) => organisation[key].trim() === '').map(([, name]) => name)
}
