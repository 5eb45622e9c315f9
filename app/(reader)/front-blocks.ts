import type { ListedArticle } from '#db/queries/article-lists.ts'
import type { Section } from '#db/queries/sections.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'

/** What the front page shows of each section: its own articles and those of its sub-sections, without those `shown` above. */
export function frontBlocks(sections: Section[], newest: ListedArticle[], shown: string[]) {
  const tops = sections.filter(({ parentId }) => parentId === null)
  return tops.map(({ id, slug, name }) => {
    const family = sections.filter(section => section.id === id || section.parentId === id).map(section => section.slug)
    const articles = newest.filter(article => family.includes(article.section.slug) && !shown.includes(article.id))
    return { name, href: sectionPath(slug), articles }
  })
}
