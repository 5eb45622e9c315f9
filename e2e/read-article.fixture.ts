import { inDatabase } from './new-person.fixture.ts'
import { type Account, type Desk, published, uniqueContent } from './newsroom.fixture.ts'

export type Read = { id: string; path: string; title: string }

/** How often the article has been counted as viewed. */
export const viewsOf = async ({ id }: Read): Promise<number> => {
  const [row] = await inDatabase<{ views: number }>(
    'select coalesce(sum(views), 0)::int as views from article_views where article_id = $1',
    [id],
  )
  return row?.views ?? 0
}

/** As if half a minute had passed since anybody looked at the article. */
export const letTheQuietPass = ({ id }: Read) =>
  inDatabase(`update recent_views set last_at = last_at - interval '31 seconds' where article_id = $1`, [id])

type SitDown = (account: Account) => Promise<Desk>

/** An article that nobody has read yet. */
export async function articleToRead(sitDown: SitDown, title: string): Promise<Read> {
  const content = uniqueContent(title)
  const { article } = await published(await sitDown('phongvien'), await sitDown('truongban'), content)
  return { id: article.id, path: `/bai-viet/${article.slug}`, title: content.title }
}
