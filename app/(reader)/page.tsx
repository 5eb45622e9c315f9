import { DocumentList, LinkedSites } from '#components/reader/front-furniture.tsx'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { SectionBlock } from '#components/reader/section-block.tsx'
import { LeadStory, Story } from '#components/reader/stories.tsx'
import { database } from '#db/connection.ts'
import { latestArticles, latestOfEachSection } from '#db/queries/article-lists.ts'
import { articleCard } from '#newsroom/articles/article-card.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { jsonLdText, publishingSite } from '#newsroom/articles/json-ld.ts'
import { readDocuments, readLinkedSites } from '#newsroom/settings/documents.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { shareImageOfSite } from '#newsroom/sharing/share-image-address.ts'
import { frontBlocks } from './front-blocks.ts'
import { siteOrganisation, siteSections } from './site.ts'

const seconds = 2
const latest = 7
const inBlock = 4
const documentsShown = 4

export default async function FrontPage() {
  const db = database()
  const [organisation, sections, newest, documents, sites] = await Promise.all([
    siteOrganisation(),
    siteSections(),
    latestArticles(db, 1 + seconds + latest),
    readDocuments(db, documentsShown),
    readLinkedSites(db),
  ])
  const cards = newest.map(articleCard)
  const [lead, ...others] = cards
  const shown = cards.slice(0, 1 + seconds).map(({ id }) => id)
  // Those at the top are not told again below.
  const ids = sections.map(({ id }) => id)
  const inSections = await latestOfEachSection(db, ids, inBlock + shown.length)
  return (
    <>
      <PageHead
        title={organisation.siteName}
        siteName={organisation.siteName}
        description={organisation.description}
        canonical={siteAddress('/')}
        image={shareImageOfSite(organisation)}
        feed={siteAddress('/rss.xml')}
      />
      <h1 className="unseen">{organisation.siteName}</h1>
      <div className="front-top">
        {lead ? (
          <div className="top">
            <LeadStory article={lead} />
            <div className="seconds">
              {others.slice(0, seconds).map(article => (
                <Story
                  key={article.id}
                  article={article}
                  heading="h2"
                  picture="above"
                  summary={!article.cover}
                  section
                />
              ))}
            </div>
            {others.length > seconds && (
              <section className="latest" aria-labelledby="tin-moi">
                <h2 className="heading" id="tin-moi">
                  Tin mới
                </h2>
                <div className="stack">
                  {others.slice(seconds).map(article => (
                    <Story key={article.id} article={article} section />
                  ))}
                </div>
              </section>
            )}
          </div>
        ) : (
          <p>Chưa có bài viết nào được đăng.</p>
        )}
        <DocumentList
          documents={documents.map(({ date, ...document }) => ({
            ...document,
            day: calendarDay(date),
            machineDay: date,
          }))}
        />
      </div>
      <div className="front-rest">
        <div className="columns">
          {frontBlocks(sections, inSections, shown).map(({ articles, ...block }) => (
            <SectionBlock key={block.href} {...block} articles={articles.slice(0, inBlock).map(articleCard)} />
          ))}
        </div>
        <LinkedSites sites={sites} />
      </div>
      <link
        rel="alternate"
        type="application/feed+json"
        title={organisation.siteName}
        href={siteAddress('/feed.json')}
      />
      <JsonLd json={jsonLdText(publishingSite(organisation))} />
    </>
  )
}
