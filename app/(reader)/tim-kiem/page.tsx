import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { PageNumbers } from '#components/reader/page-numbers.tsx'
import { SearchWithFilters } from '#components/reader/search-form.tsx'
import { NothingFound, SearchOrders, SearchResults } from '#components/reader/search-results.tsx'
import { database } from '#db/connection.ts'
import { mostRanked } from '#db/queries/search.ts'
import { articleCard, sectionPath } from '#newsroom/articles/article-card.ts'
import { answerQuestion } from '#newsroom/search/answer-question.ts'
import { readFilters, scopeOf } from '#newsroom/search/search-filters.ts'
import { pageNumber } from '../page-number.ts'
import { siteOrganisation, siteSections } from '../site.ts'
import { narrowedBy, said } from './said.ts'
import { searchAddress } from './search-address.ts'
import './search.css'

const perPage = 10

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SearchPage({ searchParams }: Props) {
  const given = await searchParams
  const question = typeof given.q === 'string' ? given.q.normalize('NFC').trim() : ''
  const page = pageNumber(given.trang, mostRanked / perPage)
  const filters = readFilters(given)
  const [{ siteName }, sections] = await Promise.all([siteOrganisation(), siteSections()])
  const section = sections.find(({ slug }) => slug === filters?.section)
  if (!page || !filters || (filters.section && !section)) notFound()

  const sectionIds =
    section && sections.filter(({ id, parentId }) => [id, parentId].includes(section.id)).map(({ id }) => id)
  const { order } = filters
  const answer = await answerQuestion(database(), question, {
    scope: scopeOf(filters, sectionIds),
    order,
    page: { number: page, size: perPage },
  })
  if (answer.kind === 'beyond') notFound()

  const found = 'found' in answer ? answer : undefined
  const anew = (text: string) => ({ text, href: searchAddress(text, filters) })
  return (
    <div className="listing">
      <PageHead title={question ? `Tìm: ${question.slice(0, 80)}` : 'Tìm kiếm'} siteName={siteName} />
      <h1 className="title">Tìm kiếm</h1>
      <SearchWithFilters question={question.slice(0, 200)} sections={sections} filters={filters} />
      <p className="search-said" role="status">
        {said(question, answer, narrowedBy(filters, section?.name))}
      </p>
      {found?.perhaps && (
        <p className="search-perhaps">
          Có phải: <a href={searchAddress(found.perhaps, filters)}>{found.perhaps}</a>
        </p>
      )}
      {answer.kind === 'none' && answer.elsewhere > 0 && (
        <p className="search-perhaps">
          <a href={searchAddress(question, { order })}>Bỏ điều kiện lọc để xem các bài viết khác có từ khóa này</a>
        </p>
      )}
      {answer.kind === 'none' && (
        <NothingFound
          parts={answer.parts.map(anew)}
          sections={sections
            .filter(({ parentId }) => parentId === null)
            .map(({ name, slug }) => ({ text: name, href: sectionPath(slug) }))}
        />
      )}
      {found && (
        <section aria-label="Kết quả tìm kiếm">
          {found.total > 1 && (
            <SearchOrders order={order} hrefOf={value => searchAddress(question, { ...filters, order: value })} />
          )}
          <SearchResults
            found={found.found.map(({ article, ...marked }) => ({ card: articleCard(article), ...marked }))}
          />
          <PageNumbers page={page} pages={found.pages} hrefOf={number => searchAddress(question, filters, number)} />
        </section>
      )}
    </div>
  )
}
