import { pressNumber } from '#newsroom/articles/dates.ts'

export const perPage = 20
// Whoever wants older articles looks into the archive: a deep offset costs the database more than anyone reads.
export const mostPages = 50
/** Lists are counted no further than they are shown. */
export const mostListed = perPage * mostPages

/** "87 bài viết"; of a list that was counted no further, that there are at least so many. */
export function howMany(count: number): string {
  return count < mostListed ? `${pressNumber(count)} bài viết` : `Từ ${pressNumber(mostListed)} bài viết trở lên`
}

/** The addresses of a list's pages; the first is the list's own. */
export function numbered(path: string): (page: number) => string {
  return page => (page > 1 ? `${path}?trang=${page}` : path)
}
