import { DeskPage } from '#components/desk/desk-page.tsx'
import { DictionaryCard } from '#components/desk/dictionary-card.tsx'
import { LeftDrafts } from '#components/desk/left-drafts.client.tsx'
import { StatisticsCard } from '#components/desk/statistics-card.tsx'
import { requireUserOfPage } from '../signed-in.ts'
import { AdministratorHome } from './administrator-home.tsx'
import { ReporterHome } from './reporter-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'

export default async function DeskHome() {
  const person = await requireUserOfPage('/toa-soan')
  const Home = { reporter: ReporterHome, editor: ReviewerHome, leader: ReviewerHome, admin: AdministratorHome }[
    person.role
  ]
  return (
    <DeskPage person={person}>
      <LeftDrafts personId={person.id} />
      <Home viewer={person} />
      {person.role !== 'admin' && <DictionaryCard />}
      <StatisticsCard />
    </DeskPage>
  )
}
