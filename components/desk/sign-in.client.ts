'use client'

const sentences: Record<string, string> = {
  CredentialsSignin: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  Throttled: 'Đã có quá nhiều lần đăng nhập không thành công. Vui lòng thử lại sau 10 phút.',
}
const unreachable = 'Chưa liên lạc được với máy chủ. Vui lòng thử lại sau ít giây.'

/** Signs in through next-auth's credentials callback. Undefined when signed in, a sentence otherwise. */
export async function signIn(username: string, password: string): Promise<string | undefined> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const body = new URLSearchParams({ csrfToken, username, password, json: 'true' })
    const answer = await fetch('/api/auth/callback/credentials', { method: 'POST', body })
    const { url } = await answer.json()
    const error = new URL(url, location.href).searchParams.get('error')
    return error === null && answer.ok ? undefined : (sentences[error ?? ''] ?? unreachable)
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return unreachable
  }
}
