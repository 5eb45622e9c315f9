import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { storedSetting } from '#db/queries/settings.ts'

const body = z.string().trim().min(1).max(200)

/** Bodies that live on under another name: the setting `successors`. */
export const successorsSchema = z
  .array(
    z.object({
      name: body,
      successor: body,
      /** The day, or the month, from which it is so: yyyy-mm-dd or yyyy-mm. */
      from: z.iso.date().or(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      how: z.enum(['hợp nhất thành', 'đổi tên thành', 'sáp nhập vào', 'chuyển thành']).default('hợp nhất thành'),
    }),
  )
  .max(200)

export type Successor = z.output<typeof successorsSchema>[number]

/** The bodies that have a successor; none when nothing is stored, or something unreadable. */
export async function readSuccessors(db: Connection): Promise<Successor[]> {
  const stored = successorsSchema.safeParse((await storedSetting(db, 'successors')) ?? [])
  return stored.success ? stored.data : []
}
