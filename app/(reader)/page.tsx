import { JsonLd } from '#components/reader/json-ld.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { SectionBlock } from '#components/reader/section-block.tsx'
import { LeadStory, Story } from '#components/reader/stories.tsx'
import { database } from '#db/connection.ts'
import { latestArticles, latestOfEachSection } from '#db/queries/article-lists.ts'
import { articleCard, sectionPath } from '#newsroom/articles/article-card.ts'
import { jsonLdText, publishingSite } from '#newsroom/articles/json-ld.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { shareImageOfSite } from '#newsroom/sharing/share-image-address.ts'
import { siteOrganisation, siteSections } from './site.ts'

const seconds = 3
const latest = 8
const inBlock = 4

export default async function FrontPage() {
  const db = database()
  const [organisation, sections, newest] = await Promise.all([
    siteOrganisation(),
    siteSections(),
    latestArticles(db, 1 + seconds + latest),
  ])
  const inSections = await latestOfEachSection(
    db,
    sections.map(({ id }) => id),
    inBlock,
  )
  const cards = newest.map(articleCard)
  const [lead] = cards
  const blocks = sections.map(({ slug, name }) => ({
    name,
    href: sectionPath(slug),
    articles: inSections.filter(article => article.section.slug === slug).map(articleCard),
  }))
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
      {lead ? (
        <div className="top">
          <LeadStory article={lead} />
          <div className="stack">
            {cards.slice(1, 1 + seconds).map(article => (
              <Story key={article.id} article={article} heading="h2" picture="beside" section />
            ))}
          </div>
        </div>
      ) : (
        <p>Chưa có bài viết nào được đăng.</p>
      )}
      {cards.length > 1 + seconds && (
        <section className="front-section" aria-labelledby="tin-moi">
          <h2 className="heading" id="tin-moi">
            Tin mới
          </h2>
          <div className="stack split">
            {cards.slice(1 + seconds).map(article => (
              <Story key={article.id} article={article} section />
            ))}
          </div>
        </section>
      )}
      <div className="columns">
        {blocks.map(block => (
          <SectionBlock key={block.href} {...block} />
        ))}
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
