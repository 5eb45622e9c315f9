import { notFound } from 'next/navigation'
import { InformationPageView } from '#components/reader/information-page-view.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { publishedPage } from '#db/queries/information-pages.ts'
import { plainText } from '#newsroom/articles/body-text.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { informationPage } from '#newsroom/articles/information-pages.ts'
import { informationPageView } from '#newsroom/articles/reader-view.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../site.ts'

/** An information page: there once its first edition is published. */
export default async function InformationPage({ params }: { params: Promise<{ page: string }> }) {
  const known = informationPage((await params).page)
  if (!known) notFound()
  const db = database()
  const [organisation, found] = await Promise.all([siteOrganisation(), publishedPage(db, known.page)])
  if (!found) notFound()

  const content = storedContent(found.content)
  const view = await informationPageView(db, { content, publishedAt: found.publishedAt, corrections: found.notes })
  return (
    <>
      <PageHead
        title={content.title}
        siteName={organisation.siteName}
        description={content.standfirst || plainText(content.body).slice(0, 160)}
        canonical={siteAddress(`/${known.page}`)}
      />
      <InformationPageView {...view} />
    </>
  )
}
