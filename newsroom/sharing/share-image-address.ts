import { articlePath } from '#newsroom/articles/article-card.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'

/** The size that Facebook, Zalo and the others ask for, in pixels. */
export const shareImageSize = { width: 1_200, height: 630 }

/** A picture that stands for a page elsewhere. */
export type ShareImage = { url: string; width: number; height: number; alt: string }

export function shareImagePath(slug: string): string {
  return `${articlePath(slug)}/chia-se.png`
}

/**
 * The picture that stands for an article. Networks keep it under its address for weeks, so that each published edition
 * has another; the server does not read that number.
 */
export function shareImageOf(article: { slug: string; title: string; editionPublishedAt: Date }): ShareImage {
  const version = Math.floor(article.editionPublishedAt.getTime() / 1_000).toString(36)
  return { url: siteAddress(`${shareImagePath(article.slug)}?v=${version}`), ...shareImageSize, alt: article.title }
}

/** The picture that stands for the site. */
export function shareImageOfSite(organisation: { siteName: string }): ShareImage {
  return { url: siteAddress('/chia-se.png'), ...shareImageSize, alt: organisation.siteName }
}
