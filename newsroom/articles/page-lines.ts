import type { DeskPageLine } from '#db/queries/information-pages.ts'
import type { EditionState } from '#db/schema/articles.ts'
import { stateNames } from '#newsroom/workflow/wording.ts'
import { shortTime } from './dates.ts'
import { informationPages } from './information-pages.ts'

/** An information page in the desk's list: where it stands and what can be done with it. */
export type PageLine = {
  page: string
  name: string
  path: string
  /** Undefined while nobody has begun it. */
  articleId: string | undefined
  state: { state: EditionState; name: string } | undefined
  fact: string
  /** Published, and no new edition is open. */
  opensEdition: boolean
}

/** Every information page that can be, whether anybody has begun it or not. */
export function pageLines(rows: DeskPageLine[]): PageLine[] {
  return informationPages.map(({ page, name }) => {
    const own = rows.filter(row => row.page === page)
    const open = own.find(({ state }) => state !== 'published')
    const published = own.find(({ state }) => state === 'published')
    const current = open ?? published
    return {
      page,
      name,
      path: `/${page}`,
      articleId: current?.articleId,
      state: current && { state: current.state, name: stateNames[current.state] },
      fact: published?.publishedAt
        ? `Bạn đọc đang thấy bản đăng lúc ${shortTime(published.publishedAt)}`
        : 'Bạn đọc chưa thấy trang này',
      opensEdition: published !== undefined && open === undefined,
    }
  })
}
