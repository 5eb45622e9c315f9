import type { Focus, ListedArticle } from '#db/queries/article-lists.ts'
import { machineTime, shortTime } from './dates.ts'
import { type PictureFiles, pictureFiles } from './picture-files.ts'

/** An instant for people and for machines. */
export type TimeOnPage = { label: string; machine: string }

/** An article as lists show it, ready to be laid out. */
export type ArticleCard = {
  id: string
  href: string
  title: string
  standfirst: string
  time: TimeOnPage
  section: { name: string; href: string }
  cover: { alt: string; focus: Focus | null; files: PictureFiles } | null
}

/** Shapes a listed article for a page. */
export function articleCard(article: ListedArticle): ArticleCard {
  const { cover, section } = article
  return {
    id: article.id,
    href: articlePath(article.slug),
    title: article.title,
    standfirst: article.standfirst,
    time: { label: shortTime(article.publishedAt), machine: machineTime(article.publishedAt) },
    section: { name: section.name, href: sectionPath(section.slug) },
    cover: cover && { alt: cover.alt, focus: cover.focus, files: pictureFiles(cover.picture) },
  }
}

export function articlePath(slug: string): string {
  return `/bai-viet/${slug}`
}

/** The address that is short enough for paper and for the telephone. */
export function shortPath(number: number): string {
  return `/b/${number}`
}

/** Whether this is how the number of a short address is written: no zeros before it, and no larger than the database's. */
export function isShortNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text)
}

/** The view of an article that is made for paper. */
export function printPath(slug: string): string {
  return `${articlePath(slug)}/in`
}

export function sectionPath(slug: string): string {
  return `/chuyen-muc/${slug}`
}
