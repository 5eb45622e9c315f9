import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { NewArticleForm } from '#components/desk/new-article-form.client.tsx'
import { database } from '#db/connection.ts'
import { allSections } from '#db/queries/sections.ts'
import { readSetting } from '#newsroom/settings/change-setting.ts'

export const metadata: Metadata = { title: 'Viết bài mới' }

export default async function NewArticlePage() {
  const person = await requireUserOfPage('/toa-soan/bai-viet/moi')
  if (person.role === 'admin') redirect('/toa-soan')
  const [stored, { value: templates }] = await Promise.all([
    allSections(database()),
    readSetting(database(), 'templates'),
  ])
  const sections = stored.map(({ id, name }) => ({ id, name }))
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-xl">
        <h1 className="mb-4 text-2xl font-semibold">Viết bài mới</h1>
        <NewArticleForm sections={sections} templates={templates.map(({ name }) => name)} byline={person.displayName} />
      </div>
    </DeskPage>
  )
}
