import type { Organisation } from '#newsroom/settings/organisation.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { articlePath, sectionPath } from './article-card.ts'
import { machineTime } from './dates.ts'

type Described = {
  slug: string
  title: string
  standfirst: string
  byline: string
  tags: string[]
  section: { slug: string; name: string }
  publishedAt: Date
  editionPublishedAt: Date
  /** Path of the cover's largest plain file. */
  cover: string | null
}

/** An article as schema.org/NewsArticle has it. */
export function newsArticle(article: Described, organisation: Organisation): Record<string, unknown> {
  const publisher = { '@type': 'GovernmentOrganization', name: organisation.siteName, url: siteAddress('/') }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.standfirst,
    inLanguage: 'vi',
    articleSection: article.section.name,
    keywords: article.tags,
    datePublished: machineTime(article.publishedAt),
    dateModified: machineTime(article.editionPublishedAt),
    author: article.byline ? { '@type': 'Person', name: article.byline } : publisher,
    publisher,
    mainEntityOfPage: siteAddress(articlePath(article.slug)),
    ...(article.cover && { image: siteAddress(article.cover) }),
  }
}

/** The way from the front page to an article, as schema.org/BreadcrumbList has it. */
export function breadcrumbList(article: Pick<Described, 'slug' | 'title' | 'section'>): Record<string, unknown> {
  const steps = [
    { name: 'Trang chủ', path: '/' },
    { name: article.section.name, path: sectionPath(article.section.slug) },
    { name: article.title, path: articlePath(article.slug) },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteAddress(path),
    })),
  }
}

/** JSON for a script element: nothing in it can end the element or open a comment. */
export function jsonLdText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
