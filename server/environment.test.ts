import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Environment, readEnvironment, sessionSecret } from './environment.ts'

function environmentOf(given: Record<string, string>): Environment {
  const read = readEnvironment(given)
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '))
  return read.environment
}

const secret = 'x'.repeat(32)

test.each([
  [{ PORT: 'ba nghìn' }, ['PORT phải là một số.']],
  [{ PORT: '70000' }, ['PORT phải từ 1 đến 65535.']],
  [{ HOST: 'a b' }, ['HOST phải là một địa chỉ hoặc tên máy, ví dụ 127.0.0.1.']],
  [{ SITE_URL: 'bandanvan.vn' }, ['SITE_URL phải là địa chỉ đầy đủ của trang, ví dụ https://bandanvan.tinh.vn.']],
  [{ SITE_URL: 'https://tinh.vn/ban' }, ['SITE_URL chỉ gồm giao thức và tên miền, không có đường dẫn phía sau.']],
  [
    { DATABASE_URL: 'mysql://a/b', NEXTAUTH_SECRET: secret },
    ['DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy/cơ-sở-dữ-liệu.'],
  ],
  [
    { DATABASE_URL: 'postgres://a/b' },
    ['Khi dùng DATABASE_URL, phải đặt cả NEXTAUTH_SECRET (một chuỗi ngẫu nhiên, ít nhất 32 ký tự).'],
  ],
  [{ MIGRATION_DATABASE_URL: 'postgres://a/b' }, ['MIGRATION_DATABASE_URL chỉ dùng cùng với DATABASE_URL.']],
  [{ NEXTAUTH_SECRET: 'ngắn' }, ['NEXTAUTH_SECRET phải dài ít nhất 32 ký tự.']],
  [
    { SMTP_URL: 'mail', MAIL_FROM: 'toasoan@tinh.example.vn' },
    ['SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy:cổng.'],
  ],
  [{ SMTP_URL: 'smtp://localhost:2525' }, ['Để gửi thư, phải đặt cả MAIL_FROM.']],
  [{ MAIL_FROM: 'Tòa soạn <toasoan@tinh.example.vn>' }, ['Để gửi thư, phải đặt cả SMTP_URL.']],
  [
    { SMTP_URL: 'smtps://thu.example.vn', MAIL_FROM: 'Tòa soạn\r\nBcc: <ai@example.vn>' },
    ['MAIL_FROM phải có dạng Tòa soạn <toasoan@tinh.example.vn>.'],
  ],
  [
    { TRUSTED_PROXIES: '10.0.0.0/99' },
    ['TRUSTED_PROXIES có "10.0.0.0/99" không phải là địa chỉ IP hoặc dải địa chỉ (ví dụ 10.0.0.0/8).'],
  ],
  [
    { MEDIA_S3_ENDPOINT: 's3.example.vn', MEDIA_S3_BUCKET: 'Kho ảnh', MEDIA_S3_SECRET_KEY: 'x' },
    [
      'Để giữ ảnh và tệp trong kho S3, phải đặt cả MEDIA_S3_ACCESS_KEY.',
      'MEDIA_S3_ENDPOINT phải là địa chỉ đầy đủ của dịch vụ, ví dụ https://s3.example.vn.',
      'MEDIA_S3_BUCKET gồm 3 đến 63 chữ thường, chữ số, dấu chấm hoặc gạch nối.',
    ],
  ],
  [{ NEWSROOM_DEMO: 'yes' }, ['NEWSROOM_DEMO chỉ nhận giá trị 0 hoặc 1.']],
  [{ NEWSROOM_DEMO_PASSWORD: '123' }, ['NEWSROOM_DEMO_PASSWORD phải dài ít nhất 8 ký tự.']],
  [{ PORT: 'x', HOST: '/' }, ['PORT phải là một số.', 'HOST phải là một địa chỉ hoặc tên máy, ví dụ 127.0.0.1.']],
])('%j: a sentence for every mistake', (given, mistakes) => {
  expect(readEnvironment(given as Record<string, string>)).toEqual({ mistakes })
})

test('nothing set is a newsroom on this machine with demo content', () => {
  const environment = environmentOf({ PORT: '', SITE_URL: ' ' })
  expect(environment).toMatchObject({
    port: 3000,
    siteUrl: 'http://localhost:3000',
    demo: true,
    databaseUrl: undefined,
  })
})

test("somebody's own database gets demo content only when they ask for it", () => {
  const own = { DATABASE_URL: 'postgres://a/b', NEXTAUTH_SECRET: secret }
  expect(environmentOf(own).demo).toBe(false)
  expect(environmentOf({ ...own, NEWSROOM_DEMO: '1' }).demo).toBe(true)
})

test('the session secret is made once and readable by its owner alone', () => {
  const environment = environmentOf({ NEWSROOM_DATA_DIR: mkdtempSync(join(tmpdir(), 'secret-')) })
  const made = sessionSecret(environment)
  expect(made.length).toBeGreaterThanOrEqual(43)
  expect(sessionSecret(environment)).toBe(made)
  const file = join(environment.dataDir, 'nextauth-secret')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toBe(made)
})
