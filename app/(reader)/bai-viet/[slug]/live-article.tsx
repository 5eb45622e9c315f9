import { ArticleTools } from '#components/reader/article-tools.tsx'
import { ArticleView } from '#components/reader/article-view.tsx'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { NearbyStories, Neighbours } from '#components/reader/nearby-stories.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { correctionNotes, type PublishedArticle } from '#db/queries/published-articles.ts'
import { articleViewTotal } from '#db/queries/views.ts'
import { articlePath, printPath } from '#newsroom/articles/article-card.ts'
import { tagLinks } from '#newsroom/articles/catalogue.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { machineTime, pressNumber } from '#newsroom/articles/dates.ts'
import { breadcrumbList, jsonLdText, newsArticle } from '#newsroom/articles/json-ld.ts'
import { nearbyArticles } from '#newsroom/articles/nearby-articles.ts'
import { readerView } from '#newsroom/articles/reader-view.ts'
import { shareLinks } from '#newsroom/articles/share-links.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { shareImageOf } from '#newsroom/sharing/share-image-address.ts'
import { siteOrganisation } from '../../site.ts'

/** The page of an article that readers may see. */
export async function LiveArticle({ article }: { article: PublishedArticle }) {
  const db = database()
  const content = storedContent(article.content)
  const [organisation, corrections, nearby, views] = await Promise.all([
    siteOrganisation(),
    correctionNotes(db, article.id),
    nearbyArticles(db, article),
    articleViewTotal(db, article.id),
  ])
  const view = await readerView(db, { ...article, content, corrections })
  const cover = content.cover && view.pictures[content.cover.mediaId]?.src
  const image = shareImageOf({ ...article, title: content.title })
  const images = [image.url, ...(cover ? [siteAddress(cover)] : [])]
  const described = { ...article, ...content, images, corrections }
  const address = siteAddress(articlePath(article.slug))
  return (
    <>
      <PageHead
        title={content.title}
        siteName={organisation.siteName}
        description={content.standfirst}
        canonical={address}
        image={image}
        article={{
          published: machineTime(article.publishedAt),
          modified: machineTime(article.editionPublishedAt),
          section: article.section.name,
          tags: content.tags,
        }}
      />
      <ArticleView {...view} articleId={article.id} views={pressNumber(views)}>
        <ArticleTools
          tags={tagLinks(content.tags)}
          share={shareLinks(address, content.title)}
          printHref={printPath(article.slug)}
        />
      </ArticleView>
      <Neighbours older={nearby.older} newer={nearby.newer} />
      <NearbyStories id="lien-quan" heading="Bài liên quan" articles={nearby.related} />
      <NearbyStories id="cung-chuyen-muc" heading="Cùng chuyên mục" articles={nearby.inSection} />
      <JsonLd json={jsonLdText([newsArticle(described, organisation), breadcrumbList(described)])} />
    </>
  )
}
