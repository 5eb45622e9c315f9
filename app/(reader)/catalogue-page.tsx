import { notFound } from 'next/navigation'
import { Listing } from '#components/reader/listing.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { catalogueName, countUnder, latestUnder } from '#db/queries/catalogue.ts'
import { articleCard } from '#newsroom/articles/article-card.ts'
import { cataloguePath } from '#newsroom/articles/catalogue.ts'
import { isSlug } from '#newsroom/articles/slug.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { howMany, mostListed, mostPages, numbered, perPage } from './long-list.ts'
import { pageNumber } from './page-number.ts'
import { siteOrganisation } from './site.ts'

type Props = {
  kind: 'tag' | 'author'
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

const kickers = { tag: 'Chủ đề', author: 'Tác giả' }

/** What stands under a tag or by an author, newest first. */
export async function CataloguePage({ kind, params, searchParams }: Props) {
  const db = database()
  const [{ slug }, { trang }] = await Promise.all([params, searchParams])
  const page = pageNumber(trang, mostPages)
  if (!page || !isSlug(slug)) notFound()

  const [{ siteName }, name, count, articles] = await Promise.all([
    siteOrganisation(),
    catalogueName(db, kind, slug),
    countUnder(db, kind, slug, mostListed),
    latestUnder(db, kind, slug, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  if (name === undefined || articles.length === 0) notFound()

  const hrefOf = numbered(cataloguePath(kind, slug))
  const title = `${kickers[kind]}: ${name}`
  return (
    <>
      <PageHead
        title={page > 1 ? `${title}, trang ${page}` : title}
        siteName={siteName}
        canonical={siteAddress(hrefOf(page))}
      />
      <p className="breadcrumb">{kickers[kind]}</p>
      <h1 className="title">{name}</h1>
      <p className="intro">{howMany(count)}</p>
      <Listing articles={articles.map(articleCard)} page={page} pages={Math.ceil(count / perPage)} hrefOf={hrefOf} />
    </>
  )
}
