import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { OrganisationForm } from '#components/desk/settings/organisation-form.client.tsx'
import { RemindersForm } from '#components/desk/settings/reminders-form.client.tsx'
import { RowsForm } from '#components/desk/settings/rows-form.client.tsx'
import { TemplatesForm } from '#components/desk/settings/templates-form.client.tsx'
import { database } from '#db/connection.ts'
import { sendsMail } from '#newsroom/notifications/mail-settings.ts'
import { mayChangeSettings, readSetting } from '#newsroom/settings/change-setting.ts'

export const metadata: Metadata = { title: 'Thiết đặt' }

const url = { name: 'url', label: 'Địa chỉ trên mạng' }

export default async function SettingsPage() {
  const person = await requireUserOfPage('/toa-soan/thiet-dat')
  if (mayChangeSettings(person).length > 0) redirect('/toa-soan')
  const db = database()
  const [organisation, documents, linkedSites, templates, reminders] = await Promise.all([
    readSetting(db, 'organisation'),
    readSetting(db, 'documents'),
    readSetting(db, 'linked_sites'),
    readSetting(db, 'templates'),
    readSetting(db, 'reminders'),
  ])
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-2xl space-y-6">
        <h1 className="text-2xl font-semibold">Thiết đặt</h1>
        <OrganisationForm version={organisation.version} stored={organisation.value} />
        <RowsForm
          id="van-ban"
          heading="Văn bản mới"
          intro="Có ở trang nhất, văn bản mới nhất ở trên."
          path="/api/settings/documents"
          version={documents.version}
          noun="văn bản"
          columns={[
            { name: 'symbol', label: 'Số, ký hiệu' },
            { name: 'date', label: 'Ngày ban hành', type: 'date' },
            { name: 'title', label: 'Trích yếu' },
            url,
          ]}
          stored={documents.value}
        />
        <RowsForm
          id="lien-ket"
          heading="Trang liên kết"
          intro="Có ở trang nhất, theo thứ tự dưới đây."
          path="/api/settings/linked-sites"
          version={linkedSites.version}
          noun="trang liên kết"
          columns={[{ name: 'name', label: 'Tên' }, url]}
          stored={linkedSites.value}
        />
        <RemindersForm version={reminders.version} hours={reminders.value.hours} sendsMail={sendsMail()} />
        <TemplatesForm version={templates.version} stored={templates.value} />
      </div>
    </DeskPage>
  )
}
