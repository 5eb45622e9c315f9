import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../../site.ts'
import { sentences } from '../sentences.ts'

/** What became of a ballot: the same page for everybody, so that it needs no script and tells nobody who voted. */
export default async function BallotAnswer({ params }: { params: Promise<{ said: string }> }) {
  const { said } = await params
  const sentence = Object.hasOwn(sentences, said) ? sentences[said] : undefined
  if (!sentence) notFound()
  const { siteName } = await siteOrganisation()
  return (
    <>
      <PageHead title="Bình chọn" siteName={siteName} description={sentence} canonical={siteAddress('/binh-chon')} />
      <h1 className="title">Bình chọn</h1>
      <p>{sentence}</p>
      <p>
        <a href="/binh-chon">Xem các bình chọn</a>
      </p>
    </>
  )
}
