import { ArticleTools } from '#components/reader/article-tools.tsx'
import { ArticleView } from '#components/reader/article-view.tsx'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { Story } from '#components/reader/stories.tsx'
import { database } from '#db/connection.ts'
import { othersInSection } from '#db/queries/article-lists.ts'
import { correctionNotes, type PublishedArticle } from '#db/queries/published-articles.ts'
import { articleViewTotal } from '#db/queries/views.ts'
import { articleCard, articlePath } from '#newsroom/articles/article-card.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { machineTime, pressNumber } from '#newsroom/articles/dates.ts'
import { breadcrumbList, jsonLdText, newsArticle } from '#newsroom/articles/json-ld.ts'
import { readerView } from '#newsroom/articles/reader-view.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { shareImageOf } from '#newsroom/sharing/share-image-address.ts'
import { siteOrganisation } from '../../site.ts'

/** The page of an article that readers may see. */
export async function LiveArticle({ article }: { article: PublishedArticle }) {
  const db = database()
  const content = storedContent(article.content)
  const [organisation, corrections, others, views] = await Promise.all([
    siteOrganisation(),
    correctionNotes(db, article.id),
    othersInSection(db, article.section.id, article.id, 6),
    articleViewTotal(db, article.id),
  ])
  const view = await readerView(db, { ...article, content, corrections })
  const cover = content.cover && view.pictures[content.cover.mediaId]?.src
  const image = shareImageOf({ ...article, title: content.title })
  const images = [image.url, ...(cover ? [siteAddress(cover)] : [])]
  const described = { ...article, ...content, images, corrections }
  return (
    <>
      <PageHead
        title={content.title}
        siteName={organisation.siteName}
        description={content.standfirst}
        canonical={siteAddress(articlePath(article.slug))}
        image={image}
        article={{
          published: machineTime(article.publishedAt),
          modified: machineTime(article.editionPublishedAt),
          section: article.section.name,
          tags: content.tags,
        }}
      />
      <ArticleView {...view} articleId={article.id} views={pressNumber(views)}>
        <ArticleTools tags={content.tags} />
      </ArticleView>
      {others.length > 0 && (
        <section className="more" aria-labelledby="cung-chuyen-muc">
          <h2 className="heading" id="cung-chuyen-muc">
            Cùng chuyên mục
          </h2>
          <div className="stack split">
            {others.map(articleCard).map(card => (
              <Story key={card.id} article={card} />
            ))}
          </div>
        </section>
      )}
      <JsonLd json={jsonLdText([newsArticle(described, organisation), breadcrumbList(described)])} />
    </>
  )
}
