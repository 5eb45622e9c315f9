import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../connection.ts'
import { users } from '../schema/people.ts'
import { remarkReplies, remarks } from '../schema/remarks.ts'

const makers = alias(users, 'makers')
const resolvers = alias(users, 'resolvers')

export type Remark = Awaited<ReturnType<typeof remarksOf>>[number]

/** The remarks on an edition with their threads, the oldest first. Whoever asks may read the edition. */
export async function remarksOf(db: Connection, editionId: string) {
  const [roots, replies] = await Promise.all([
    db
      .select({ remark: remarks, author: makers.displayName, resolver: resolvers.displayName })
      .from(remarks)
      .innerJoin(makers, eq(makers.id, remarks.createdBy))
      .leftJoin(resolvers, eq(resolvers.id, remarks.resolvedBy))
      .where(eq(remarks.editionId, editionId))
      .orderBy(asc(remarks.createdAt), asc(remarks.id)),
    db
      .select({ reply: remarkReplies, author: users.displayName })
      .from(remarkReplies)
      .innerJoin(remarks, eq(remarks.id, remarkReplies.remarkId))
      .innerJoin(users, eq(users.id, remarkReplies.createdBy))
      .where(eq(remarks.editionId, editionId))
      .orderBy(asc(remarkReplies.createdAt), asc(remarkReplies.id)),
  ])
  return roots.map(({ remark, author, resolver }) => ({
    ...remark,
    author,
    resolver,
    replies: replies
      .filter(({ reply }) => reply.remarkId === remark.id)
      .map(({ reply, author: by }) => ({ ...reply, author: by })),
  }))
}

/** The edition that a remark is on, or undefined when there is no such remark. */
export async function editionOfRemark(db: Connection, remarkId: string): Promise<string | undefined> {
  const [row] = await db.select({ editionId: remarks.editionId }).from(remarks).where(eq(remarks.id, remarkId))
  return row?.editionId
}
