import type { Section } from '#db/queries/sections.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'

/** An entry of the navigation. `current`: this very page, or a page below it. */
export type NavigationEntry = { name: string; href: string; current?: 'page' | 'true' }

/** The sections of the navigation, seen from a path; a sub-section marks the section that it belongs to. */
export function navigationFrom(path: string, sections: Section[]): NavigationEntry[] {
  const here = sections.find(({ slug }) => sectionPath(slug) === path)
  return [
    { name: 'Trang chủ', href: '/', ...(path === '/' && { current: 'page' }) },
    ...sections
      .filter(({ parentId }) => parentId === null)
      .map(({ id, name, slug }): NavigationEntry => {
        const current = here?.id === id ? 'page' : here?.parentId === id ? 'true' : undefined
        return { name, href: sectionPath(slug), ...(current && { current }) }
      }),
  ]
}
