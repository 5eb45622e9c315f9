import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { storedSetting } from '#db/queries/settings.ts'

const line = z.string().max(300)

/** Who publishes this site: the setting `organisation`. Empty lines are not shown. */
export const organisationSchema = z.object({
  name: line.default('Ban Tuyên giáo và Dân vận'),
  /** The body that it belongs to, printed above its name. */
  parent: line.default('Tỉnh ủy Lam Sơn'),
  /** What stands in the title of every page. */
  siteName: line.default('Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn'),
  description: line.default(
    'Tin tức, tài liệu về công tác tuyên giáo, dân vận, tôn giáo và dân tộc của Đảng bộ tỉnh Lam Sơn.',
  ),
  responsible: line.default(''),
  licence: line.default(''),
  address: line.default('Số 1, đường Lê Lợi, phường Hạc Sơn, tỉnh Lam Sơn'),
  phone: line.default(''),
  email: line.default(''),
})

export type Organisation = z.output<typeof organisationSchema>

/** The organisation's particulars; what is not set, or set to something unreadable, has its default. */
export async function readOrganisation(db: Connection): Promise<Organisation> {
  const stored = organisationSchema.safeParse((await storedSetting(db, 'organisation')) ?? {})
  return stored.success ? stored.data : organisationSchema.parse({})
}
