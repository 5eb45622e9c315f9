import { headers } from 'next/headers'
import { cache } from 'react'
import { database } from '#db/connection.ts'
import { publishedPages } from '#db/queries/information-pages.ts'
import { allSections } from '#db/queries/sections.ts'
import { informationPages } from '#newsroom/articles/information-pages.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

// The layout and the page both need these; within one request the database is asked once.

export const siteOrganisation = cache(() => readOrganisation(database()))
export const siteSections = cache(() => allSections(database()))

/** The information pages that readers may see, in their fixed order. */
export const sitePages = cache(async () => {
  const published = await publishedPages(database())
  return informationPages.flatMap(({ page }) => {
    const found = published.find(one => one.page === page)
    return found ? [{ name: found.title, href: `/${page}` }] : []
  })
})

/** The path that is being rendered. The server in front says it: Next does not tell a layout where it is. */
export async function currentPath(): Promise<string> {
  const [path = ''] = ((await headers()).get('x-reader-path') ?? '').split('?')
  return path
}
