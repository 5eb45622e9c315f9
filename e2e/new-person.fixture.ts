import type { Page } from '@playwright/test'
import { Pool } from 'pg'
import { expect, uniqueMark } from './newsroom.fixture.ts'

/** One statement in the database of the server that is tried; its rows. */
export async function inDatabase<Row>(statement: string, parameters: string[]): Promise<Row[]> {
  const pool = new Pool({ connectionString: process.env.E2E_DATABASE_URL })
  const { rows } = await pool.query(statement, parameters)
  await pool.end()
  return rows
}

/** Signs in somebody whom no other story knows: what is done to this person is done to nobody else. Answers the user name. */
export async function signInAsNew(
  page: Page,
  role: 'reporter' | 'editor' | 'leader',
  displayName: string,
): Promise<string> {
  const username = `${role}-${uniqueMark()}`
  await inDatabase(
    `insert into users (id, username, display_name, role, password_hash)
     select gen_random_uuid(), $1, $2, $3::role, password_hash from users where username = 'truongban'`,
    [username, displayName, role],
  )
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(process.env.NEWSROOM_DEMO_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/toa-soan/)
  return username
}
