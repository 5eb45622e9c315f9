import type { Connection } from '#db/connection.ts'
import type { ListedArticle } from '#db/queries/article-lists.ts'
import { picturesById, type StoredPicture } from '#db/queries/pictures.ts'
import { type PublishedText, publishedTexts } from '#db/queries/published-texts.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { type Content, mediaOf, storedContent } from '#newsroom/articles/content.ts'
import { pictureFiles } from '#newsroom/articles/picture-files.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { type BodySurroundings, bodyHtml, figureHtml } from './body-html.ts'

/** How many articles a feed names: with their texts some 30 KB compressed. */
export const feedLength = 20

/** A file that goes with an article, as RSS and JSON Feed want it told. `bytes` is its size. */
export type FeedImage = { url: string; type: string; bytes: number }

/** An article as feeds tell it, whatever their format. Texts are raw: each format escapes them its own way. */
export type FeedItem = {
  id: string
  url: string
  title: string
  standfirst: string
  byline: string
  section: string
  tags: string[]
  publishedAt: Date
  modifiedAt: Date
  image: FeedImage | null
  /** Cover and text; markup of ours with absolute addresses. */
  html: string
}

/** Reads what feeds tell of listed articles. One that was taken down since it was listed is left out. */
export async function feedItems(db: Connection, articles: ListedArticle[]): Promise<FeedItem[]> {
  const texts = await publishedTexts(
    db,
    articles.map(({ id }) => id),
  )
  const contents = [...texts.values()].map(({ content }) => storedContent(content))
  const pictures = await picturesById(db, [...new Set(contents.flatMap(mediaOf))])
  const shown = Object.fromEntries([...pictures].map(([id, picture]) => [id, pictureFiles(picture)]))
  return articles.flatMap(article => {
    const text = texts.get(article.id)
    return text ? [feedItem(article, text, shown)] : []
  })
}

function feedItem(article: ListedArticle, text: PublishedText, pictures: BodySurroundings['pictures']): FeedItem {
  const content: Content = storedContent(text.content)
  const url = siteAddress(articlePath(article.slug))
  const around = { address: url, pictures }
  return {
    id: `urn:uuid:${article.id}`,
    url,
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    section: article.section.name,
    tags: content.tags,
    publishedAt: article.publishedAt,
    modifiedAt: text.editionPublishedAt,
    image: article.cover && largestPlainFile(article.cover.picture),
    html: (content.cover ? figureHtml(content.cover, around) : '') + bodyHtml(content.body, around),
  }
}

function largestPlainFile(picture: StoredPicture): FeedImage | null {
  const plain = picture.variants.filter(({ type }) => type === 'image/jpeg')
  const largest = plain.toSorted((one, other) => one.width - other.width).at(-1)
  if (!largest) return null
  return { url: siteAddress(`/media/${picture.id}/${largest.name}`), type: largest.type, bytes: largest.bytes }
}
