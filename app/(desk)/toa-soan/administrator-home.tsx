import { SettingsCard } from '#components/desk/settings-card.tsx'
import { database } from '#db/connection.ts'
import { missingParticulars, readOrganisation } from '#newsroom/settings/organisation.ts'

/** Administrators look after people, machines and what the site says of itself; they are shown no texts. */
export async function AdministratorHome() {
  const organisation = await readOrganisation(database())
  return (
    <div className="max-w-2xl space-y-8">
      <section className="card space-y-3">
        <h1 className="text-xl font-semibold">Tài khoản quản trị</h1>
        <p>
          Tài khoản này quản lý người dùng và máy chủ, không đọc bản thảo và không viết, không duyệt bài. Ai vừa quản
          trị vừa làm báo thì dùng hai tài khoản.
        </p>
        <p>
          Hiện nay việc tạo, khóa, mở lại tài khoản, đổi vai trò và đặt lại mật khẩu được làm trên máy chủ bằng lệnh{' '}
          <code className="rounded bg-tint px-1">npm run user</code>. Mỗi việc đều được ghi vào nhật ký.
        </p>
      </section>
      <SettingsCard missing={missingParticulars(organisation)} />
    </div>
  )
}
