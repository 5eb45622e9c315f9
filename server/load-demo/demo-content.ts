import type { DemoArticle } from '#db/seed/demo/article.ts'
import { bodyOf } from '#db/seed/demo/body.ts'
import { type PictureKey, pictures } from '#db/seed/demo/pictures.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { pictureCredit } from './load-pictures.ts'

export type Surroundings = {
  /** The id of a stored picture. */
  picture: (key: string) => string
  /** The slug of an article that is published already. */
  slug: (key: string) => string
}

/** What an edition of a demo article says, as an editor would have saved it. */
export function demoContent(article: DemoArticle, around: Surroundings, body = article.body): ContentInput {
  const picture = (key: string, caption: string) => ({
    mediaId: around.picture(key),
    alt: pictures[key as PictureKey].alt,
    caption,
    credit: pictureCredit,
  })
  return {
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    dateline: article.dateline,
    tags: article.tags,
    sources: (article.sources ?? []).map(source => ({ url: '', ...source })),
    eventDate: article.eventDate ?? null,
    cover: article.cover ? picture(article.cover.picture, article.cover.caption) : null,
    body: bodyOf(body, {
      link: key => `/bai-viet/${around.slug(key)}`,
      figure: (key, caption) => ({ type: 'figure', attrs: picture(key, caption) }),
    }) as ContentInput['body'],
  }
}
