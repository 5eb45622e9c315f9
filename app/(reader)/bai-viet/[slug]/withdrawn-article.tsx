import { PageHead } from '#components/reader/page-head.tsx'
import type { ArticleAtSlug } from '#db/queries/published-articles.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'
import { machineTime, pressTime } from '#newsroom/articles/dates.ts'
import { siteOrganisation } from '../../site.ts'

type Withdrawn = Extract<ArticleAtSlug, { status: 'withdrawn' }>

/** What is left of a withdrawn article: its title and why it is gone. */
export async function WithdrawnArticle({ article }: { article: Withdrawn }) {
  const { title, notice, withdrawnAt, section } = article
  const { siteName } = await siteOrganisation()
  return (
    <>
      <PageHead title={title} siteName={siteName} />
      <article className="article" data-uncounted="">
        <p className="article-section">
          <a href={sectionPath(section.slug)}>{section.name}</a>
        </p>
        <h1>{title}</h1>
        {withdrawnAt && (
          <p className="article-meta">
            <span>
              Rút ngày <time dateTime={machineTime(withdrawnAt)}>{pressTime(withdrawnAt)}</time>
            </span>
          </p>
        )}
        <div className="article-note">
          <p>
            <strong>Bài viết này đã được rút.</strong> {notice}
          </p>
        </div>
        <p>
          <a href={sectionPath(section.slug)}>Đọc các bài khác trong chuyên mục {section.name}</a>
        </p>
      </article>
    </>
  )
}
