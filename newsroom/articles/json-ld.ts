import type { CorrectionNote } from '#db/queries/published-articles.ts'
import { legalText } from '#newsroom/feeds/xml.ts'
import type { Organisation } from '#newsroom/settings/organisation.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { articlePath, sectionPath } from './article-card.ts'
import { machineTime } from './dates.ts'

type Described = {
  slug: string
  title: string
  standfirst: string
  byline: string
  dateline: string
  tags: string[]
  section: { slug: string; name: string }
  publishedAt: Date
  editionPublishedAt: Date
  /** Absolute addresses: what stands for the article elsewhere, and its cover. */
  images: string[]
  corrections: CorrectionNote[]
}

/** An article as schema.org/NewsArticle has it, with every correction that readers were told about. */
export function newsArticle(article: Described, organisation: Organisation): Record<string, unknown> {
  const address = siteAddress(articlePath(article.slug))
  const publisher = publishing(organisation)
  const corrections = article.corrections.map(({ note, publishedAt }) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: machineTime(publishedAt),
  }))
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
    mainEntityOfPage: address,
    url: address,
    image: article.images,
    isAccessibleForFree: true,
    ...(article.dateline && { dateline: article.dateline }),
    ...(corrections.length > 0 && { correction: corrections }),
  }
}

/** The site and who publishes it, for the front page: schema.org/Organization and WebSite with its search. */
export function publishingSite(organisation: Organisation): Record<string, unknown>[] {
  const { description, parent, address, phone, email } = organisation
  return [
    {
      '@context': 'https://schema.org',
      ...publishing(organisation),
      ...(description && { description }),
      ...(parent && { parentOrganization: { '@type': 'Organization', name: parent } }),
      ...(address && { address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' } }),
      ...(phone && { telephone: phone }),
      ...(email && { email }),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: organisation.siteName,
      url: siteAddress('/'),
      inLanguage: 'vi',
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${siteAddress('/tim-kiem')}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}

function publishing(organisation: Organisation) {
  return {
    '@type': 'Organization',
    name: organisation.siteName,
    url: siteAddress('/'),
    logo: { '@type': 'ImageObject', url: siteAddress('/icons/bieu-trung-512.png'), width: 512, height: 512 },
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
  const json = JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? legalText(inner) : inner))
  return json.replaceAll('<', '\\u003c')
}
