import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { reportError } from './report-error.ts'

let log: MockInstance
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => log.mockRestore())
const line = () => String(log.mock.calls[0]?.[0])

test('an error is one line, whatever somebody put into the address', () => {
  reportError(new Error('hỏng\r\nlevel=info giả'), { path: '/toa-soan\n\u001b[31m{"level":"error"}' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(line()).not.toMatch(/[\u0000-\u001f]/)
  expect(JSON.parse(line())).toMatchObject({ level: 'error', message: 'hỏng\r\nlevel=info giả' })
})

test('the parameters of a failed query are left out: drafts and password hashes are among them', () => {
  const cause = Object.assign(new Error('connection terminated'), { code: '57P01' })
  reportError(new Error('Failed query: update users\nparams: $argon2id$bí-mật', { cause }), { act: 'x' })
  expect(line()).not.toContain('bí-mật')
  expect(JSON.parse(line())).toMatchObject({ act: 'x', cause: { code: '57P01' } })
})

test('what is thrown without being an error is told too', () => {
  reportError('chuỗi', {})
  expect(JSON.parse(line()).message).toBe('chuỗi')
})
