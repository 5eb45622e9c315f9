import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LineList } from '#components/desk/line-list.tsx'
import { ListFilter } from '#components/desk/list-filter.tsx'
import { SavedFilters } from '#components/desk/saved-filters.client.tsx'
import { database } from '#db/connection.ts'
import { deskCounts } from '#db/queries/desk-counts.ts'
import { deskListPage, peopleWhoWrite } from '#db/queries/desk-list.ts'
import { savedFiltersOf } from '#db/queries/saved-filters.ts'
import { allSections } from '#db/queries/sections.ts'
import { deskListAddress, oneself, readDeskChoice, standingSlugs, tidyChoice } from '#newsroom/articles/desk-filter.ts'
import { deskListLines } from '#newsroom/articles/desk-list-lines.ts'
import { standingNames } from '#newsroom/workflow/wording.ts'
import { HomeHeading } from '../home-heading.tsx'
import { EmptyList, ListProblems, StandingCounts, WhoseList } from './list-parts.tsx'

export const metadata: Metadata = { title: 'Danh sách bài viết' }

const perPage = 30

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticleListPage({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/bai-viet')
  if (person.role === 'admin') redirect('/toa-soan')
  const db = database()
  const [given, sections, people] = await Promise.all([searchParams, allSections(db), peopleWhoWrite(db)])
  const { choice, filter, after, problems } = readDeskChoice(given, { viewerId: person.id, sections, people })
  // One more than is shown tells whether there is another page.
  const [found, counts, saved] = await Promise.all([
    deskListPage(db, person, filter, { after, limit: perPage + 1 }),
    deskCounts(db, person, filter.personId),
    savedFiltersOf(db, person.id),
  ])
  const shown = found.slice(0, perPage)
  const last = found.length > perPage ? shown.at(-1) : undefined
  const narrowing = tidyChoice(choice)
  const isNarrowed = Object.keys(narrowing).length > 0
  const own = saved.map(({ id, name, version, choice }) => ({ id, name, version, href: deskListAddress(choice) }))
  const current = own.find(({ href }) => href === deskListAddress(choice))

  return (
    <DeskPage person={person}>
      <HomeHeading>Danh sách bài viết</HomeHeading>
      {person.role !== 'reporter' && <WhoseList choice={choice} />}
      <StandingCounts counts={counts} choice={choice} />
      <SavedFilters filters={own} current={current} choice={isNarrowed && !current ? narrowing : undefined} />
      <ListFilter
        choice={choice}
        standings={Object.entries(standingSlugs).map(([value, standing]) => ({ value, name: standingNames[standing] }))}
        sections={sections.map(({ slug, name }) => ({ value: slug, name }))}
        people={[
          { value: oneself, name: `Tôi (${person.displayName})` },
          ...people.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ value: id, name })),
        ]}
        clear={isNarrowed ? deskListAddress({}) : undefined}
      />
      <ListProblems problems={problems} />
      {shown.length === 0 ? (
        <EmptyList isBehind={after !== undefined} isNarrowed={isNarrowed} role={person.role} />
      ) : (
        <LineList
          id="bai-viet"
          heading="Bài viết, mới thay đổi ở trên"
          counted={false}
          lines={deskListLines(shown, new Date())}
        />
      )}
      {(after || last) && (
        <nav aria-label="Các trang của danh sách" className="flex flex-wrap gap-3">
          {after && (
            <a className="button no-underline" href={deskListAddress(choice)}>
              Về đầu danh sách
            </a>
          )}
          {last && (
            <a className="button no-underline" href={deskListAddress(choice, last)}>
              Bài thay đổi trước đó
            </a>
          )}
        </nav>
      )}
    </DeskPage>
  )
}
