import { notFound } from 'next/navigation'
import { NotFoundMessage, RemovedMessage } from '#components/reader/message.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { siteOrganisation } from '../../site.ts'

const pages = new Map([
  ['404', { title: 'Không tìm thấy trang', Body: NotFoundMessage }],
  ['410', { title: 'Bài viết đã được gỡ', Body: RemovedMessage }],
])

/**
 * What the server in front shows under the status 404 or 410. Next itself renders notFound() and forbidden() as an empty
 * page that its script fills in; readers get no such script.
 */
export default async function ErrorPage({ params }: { params: Promise<{ status: string }> }) {
  const page = pages.get((await params).status)
  if (!page) notFound()
  const { siteName } = await siteOrganisation()
  return (
    <>
      <PageHead title={page.title} siteName={siteName} />
      <page.Body />
    </>
  )
}
