import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { userOf } from '#app/api/user-of.ts'
import { SignInForm } from '#components/desk/sign-in-form.client.tsx'
import { placeInDesk } from './place-in-desk.ts'

export const metadata: Metadata = { title: 'Đăng nhập' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { tiep, callbackUrl } = await searchParams
  const next = placeInDesk(tiep ?? callbackUrl)
  if (await userOf((await headers()).get('cookie'))) redirect(next)
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-8">
      <div className="w-full max-w-sm">
        <div className="mb-6 border-b-4 border-gold bg-band px-5 py-4 text-on-band">
          <h1 className="text-2xl font-semibold">Tòa soạn</h1>
          <p>Dành cho cán bộ, phóng viên của cơ quan</p>
        </div>
        <div className="card">
          <SignInForm next={next} />
        </div>
        <p className="mt-4 text-sm text-muted">
          Quên mật khẩu hoặc chưa có tài khoản? Hãy liên hệ quản trị viên của cơ quan.{' '}
          <a className="touch-link" href="/">
            Về trang đọc báo
          </a>
        </p>
      </div>
    </main>
  )
}
