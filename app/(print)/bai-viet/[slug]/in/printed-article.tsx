import { ArticleView } from '#components/reader/article-view.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { correctionNotes, type PublishedArticle } from '#db/queries/published-articles.ts'
import { articlePath, shortPath } from '#newsroom/articles/article-card.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { machineTime, shortTime } from '#newsroom/articles/dates.ts'
import { type ReaderView, readerView } from '#newsroom/articles/reader-view.ts'
import { shortAddress, siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../../../../(reader)/site.ts'

/** The text as it was published, and where and when this copy of it was taken. */
export async function PrintedArticle({ article }: { article: PublishedArticle }) {
  const db = database()
  const content = storedContent(article.content)
  const [{ siteName }, corrections] = await Promise.all([siteOrganisation(), correctionNotes(db, article.id)])
  const view = await readerView(db, { ...article, content, corrections })
  const path = articlePath(article.slug)
  const shortened = article.shortNumber === null ? path : shortPath(article.shortNumber)
  const now = new Date()
  return (
    <>
      <PageHead title={content.title} siteName={siteName} canonical={siteAddress(path)} />
      <p className="sheet-tools">
        <a href={path}>Trở về bài viết</a>
        <button type="button" hidden data-print="">
          In bài này
        </button>
      </p>
      <ArticleView {...view} polls={resultsOf(view.polls)} />
      <footer className="sheet-foot">
        <p>
          Địa chỉ bài viết: <a href={path}>{shortAddress(shortened)}</a>
        </p>
        <p>
          In lúc{' '}
          <time dateTime={machineTime(now)} data-printed="">
            {shortTime(now)}
          </time>
        </p>
      </footer>
    </>
  )
}

/** Nobody votes on paper: of an open poll a sheet has only the question. */
function resultsOf(polls: ReaderView['polls']): ReaderView['polls'] {
  return Object.fromEntries(Object.entries(polls).filter(([, { kind }]) => kind === 'closed'))
}
