import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Database } from '#db/connection.ts'
import { type Role, roles } from '#db/schema/people.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { disablePerson, enablePerson } from '#newsroom/people/change-access.ts'
import { setEmail } from '#newsroom/people/change-email.ts'
import { changeRole } from '#newsroom/people/change-role.ts'
import { createPerson } from '#newsroom/people/create-person.ts'
import { resetPassword } from '#newsroom/people/reset-password.ts'
import { canonicalUsername } from '#newsroom/people/sign-in.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'

const roleNames: Record<Role, string> = {
  reporter: 'phóng viên',
  editor: 'biên tập viên',
  leader: 'lãnh đạo',
  admin: 'quản trị viên',
}

const usage = `Quản lý tài khoản của tòa soạn. Mỗi dòng là một việc:

npm run user -- create TÊN_ĐĂNG_NHẬP --name "Họ và tên" --role VAI_TRÒ [--position "Chức danh"]
    tạo tài khoản
npm run user -- reset TÊN_ĐĂNG_NHẬP
    đặt lại mật khẩu
npm run user -- role TÊN_ĐĂNG_NHẬP VAI_TRÒ
    đổi vai trò
npm run user -- email TÊN_ĐĂNG_NHẬP ĐỊA_CHỈ
    đặt địa chỉ thư điện tử nhận thông báo; không viết địa chỉ thì bỏ
npm run user -- disable TÊN_ĐĂNG_NHẬP
    khóa tài khoản
npm run user -- enable TÊN_ĐĂNG_NHẬP
    mở lại tài khoản

VAI_TRÒ là một trong: ${roles.map(role => `${role} (${roleNames[role]})`).join(', ')}.
Khi tạo tài khoản và đặt lại mật khẩu, mật khẩu được lấy từ biến môi trường NEWSROOM_PASSWORD;
nếu không có, máy tự đặt một mật khẩu và in ra một lần.`

/**
 * `npm run user`: manages accounts from the server's own command line.
 *
 * @returns the exit code: 0 done, 1 refused, 2 not understood
 */
export async function runUserCommand(db: Database, args: string[], print = console.log): Promise<number> {
  const { values, positionals } = parse(args)
  const [verb, name, third] = positionals
  const username = canonicalUsername(name ?? '')
  if (username === '') return explain(print)
  const made = process.env.NEWSROOM_PASSWORD ? undefined : randomBytes(12).toString('base64url')
  const password = process.env.NEWSROOM_PASSWORD ?? made ?? ''
  const shown = made ? ` Mật khẩu: ${made}` : ''

  switch (verb) {
    case 'create': {
      if (!isRole(values.role) || !values.name) return explain(print)
      const person = { username, displayName: values.name, position: values.position, role: values.role, password }
      return tell(print, await createPerson(db, theNewsroom, person), `Đã tạo tài khoản ${username}.${shown}`)
    }
    case 'reset':
      return tell(print, await resetPassword(db, theNewsroom, username, password), `Đã đặt lại mật khẩu.${shown}`)
    case 'role':
      if (!isRole(third)) return explain(print)
      return tell(print, await changeRole(db, theNewsroom, username, third), `${username} nay là ${roleNames[third]}.`)
    case 'email': {
      const success = third ? `Thông báo cho ${username} được gửi đến ${third}.` : `${username} không nhận thư nữa.`
      return tell(print, await setEmail(db, theNewsroom, username, third ?? ''), success)
    }
    case 'disable':
      return tell(print, await disablePerson(db, theNewsroom, username), `Đã khóa tài khoản ${username}.`)
    case 'enable':
      return tell(print, await enablePerson(db, theNewsroom, username), `Đã mở lại tài khoản ${username}.`)
    default:
      return explain(print)
  }
}

function parse(args: string[]) {
  const options = {
    name: { type: 'string' },
    role: { type: 'string' },
    position: { type: 'string', default: '' },
  } as const
  return parseArgs({ args, options, allowPositionals: true, strict: false }) as {
    values: { name?: string; role?: string; position: string }
    positionals: string[]
  }
}

function isRole(value: string | undefined): value is Role {
  return roles.some(role => role === value)
}

function tell(print: typeof console.log, outcome: Outcome<unknown>, success: string): number {
  for (const line of outcome.ok ? [success] : outcome.refusals.map(refusal => refusal.message)) print(line)
  return outcome.ok ? 0 : 1
}

function explain(print: typeof console.log): number {
  print(usage)
  return 2
}
