import { openPool } from '#db/connection.ts'
import { compareCachedPages } from './cached-pages.ts'
import { growTo } from './many-articles.ts'
import { pages, withScratchNewsroom } from './scratch-newsroom.ts'
import { compareUncachedPages } from './uncached-pages.ts'

const sizes = [1_000, 100_000, 1_000_000]

/**
 * What readers' pages cost: from the cache beside bare Node, and rendered, with more and more articles. Needs a build.
 * `npm run bench -- reader [most]`: with 100000 it stops there (a million take their minutes, and gigabytes).
 */
export async function bench([most = '1000000']: string[]): Promise<void> {
  await withScratchNewsroom(async ({ newsroom, adminUrl }) => {
    const pool = openPool(adminUrl, { max: 1 })
    try {
      await growTo(pool, sizes[0] as number)
      await compareCachedPages(newsroom, pages)
      await compareUncachedPages(
        newsroom,
        pool,
        pages,
        sizes.filter(size => size <= Number(most)),
      )
    } finally {
      await pool.end()
    }
  })
}
