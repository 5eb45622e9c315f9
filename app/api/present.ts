import type { ListedArticle } from '#db/queries/article-lists.ts'
import type { ArticleRow, EditionRow } from '#db/queries/edition-acts.ts'
import type { StoredPicture } from '#db/queries/pictures.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { shortDay } from '#newsroom/articles/dates.ts'
import { smallestFile } from '#newsroom/articles/picture-files.ts'
import type { Medium } from '#newsroom/media/insert-medium.ts'
import { done, type Outcome } from '#newsroom/workflow/outcome.ts'
import type { ArticleAnswer, AttachmentAnswer, EditionAnswer, FoundArticles, PictureAnswer } from './messages.ts'

/** An article as the API tells it. */
export function presentArticle(article: ArticleRow): ArticleAnswer {
  const { id, slug, sectionId, visibility } = article
  return { id, slug, sectionId, visibility, publishedAt: told(article.publishedAt) }
}

/** An edition as the API tells it, without its text. */
export function presentEdition(edition: EditionRow): EditionAnswer {
  const { id, articleId, number, kind, state, version, contentHash, note, submissionNote, returnReason } = edition
  return {
    ...{ id, articleId, number, kind, state, version, contentHash, note, submissionNote, returnReason },
    title: edition.title ?? '',
    updatedAt: edition.updatedAt.toISOString(),
    submittedAt: told(edition.submittedAt),
    returnedAt: told(edition.returnedAt),
    approvedAt: told(edition.approvedAt),
    publishAt: told(edition.publishAt),
    publishedAt: told(edition.publishedAt),
    emergencyReason: edition.emergencyReason,
    confirmedAt: told(edition.confirmedAt),
  }
}

/** An edition with its text, for somebody whose own may be older. */
export function presentStored({ article, edition }: { article: ArticleRow; edition: EditionRow }) {
  return { ...presentEdition(edition), content: edition.content, sectionId: article.sectionId }
}

/** What an act answers, as the API tells it. */
export function presentOutcome<More extends object>(
  outcome: Outcome<{ article: ArticleRow; edition: EditionRow } & More>,
) {
  if (!outcome.ok) return outcome
  const { article, edition, ...more } = outcome.value
  return done({ article: presentArticle(article), edition: presentEdition(edition), ...more })
}

/** A picture as the API tells it. */
export function presentPicture(picture: StoredPicture): PictureAnswer {
  const { id, width, height, alt, credit, decorative, cropOf, crop } = picture
  return { id, width, height, alt, credit, decorative, cropOf, crop, src: smallestFile(picture) }
}

/** A document as the API tells it. */
export function presentAttachment({ id, fileName, variants }: Medium): AttachmentAnswer {
  const [file] = variants
  const format = file?.name.split('.').at(-1) as AttachmentAnswer['format']
  return { id, name: fileName.slice(0, -format.length - 1), format, bytes: file?.bytes ?? 0 }
}

function told(instant: Date | null): string | null {
  return instant?.toISOString() ?? null
}

/** A published article to which a text may lead. Its path stays: a slug that was changed leads on to the new one. */
export function presentFound({ slug, title, section, publishedAt }: ListedArticle): FoundArticles['articles'][number] {
  return { href: articlePath(slug), title, section: section.name, published: shortDay(publishedAt) }
}
