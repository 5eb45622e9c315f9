import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { AddressForm } from '#components/desk/notifications/address-form.client.tsx'
import { ChoicesForm } from '#components/desk/notifications/choices-form.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { database } from '#db/connection.ts'
import { readAddress, readChoices } from '#newsroom/notifications/choose-notifications.ts'
import { kindLines } from '#newsroom/notifications/kind-lines.ts'
import { sendsMail } from '#newsroom/notifications/mail-settings.ts'

export const metadata: Metadata = { title: 'Cách nhận thông báo' }

/** Where and how this person wants to be told. */
export default async function NotificationChoicesPage() {
  const person = await requireUserOfPage('/toa-soan/thong-bao/thiet-dat')
  if (person.role === 'admin') redirect('/toa-soan')
  const db = database()
  const [{ version, value }, address] = await Promise.all([readChoices(db, person.id), readAddress(db, person.id)])
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-2xl space-y-6">
        <div>
          <a className="inline-flex min-h-11 items-center text-red underline" href="/toa-soan/thong-bao">
            Thông báo
          </a>
          <h1 className="text-2xl font-semibold">Cách nhận thông báo</h1>
        </div>
        {!sendsMail() && (
          <Notice tone="hint">
            Máy chủ này chưa được đặt để gửi thư, nên thông báo chỉ có trong phòng biên tập. Quản trị viên đặt việc gửi
            thư trên máy chủ.
          </Notice>
        )}
        <AddressForm email={address.email} isRefused={address.isRefused} />
        <ChoicesForm version={version} stored={value} kinds={kindLines(person.role)} />
      </div>
    </DeskPage>
  )
}
