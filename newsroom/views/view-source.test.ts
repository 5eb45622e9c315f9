import { expect, test } from 'vitest'
import { deviceClass, sourceOf } from './view-source.ts'

test.each([
  ['Mozilla/5.0 (Linux; Android 10; SM-A107F) Chrome/130.0.0.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'phone'],
  ['Mozilla/5.0 (Linux; Android 13; SM-X200) Chrome/130.0.0.0 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'tablet'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36', 'computer'],
])('%s is a %s', (userAgent, device) => {
  expect(deviceClass(userAgent)).toBe(device)
})

const report = { eventId: '00000000-0000-4000-8000-000000000000' }
const phone = new Headers({ 'user-agent': 'Mozilla/5.0 (Linux; Android 10) Mobile' })

test('of where a reader comes from, the host is kept; what is no host is nothing', () => {
  expect(sourceOf(phone, { ...report, referrer: 'WWW.Example.vn' })).toEqual({
    device: 'phone',
    referrer: 'www.example.vn',
  })
  expect(sourceOf(phone, { ...report, referrer: 'www.example.vn/ai?do=1' })).toEqual({ device: 'phone' })
})

test('a page is named only where there is no article, and without what stands behind its path', () => {
  expect(sourceOf(phone, { ...report, page: '/chuyen-muc/tin' })).toEqual({ device: 'phone', page: '/chuyen-muc/tin' })
  expect(sourceOf(phone, { ...report, page: '/tim-kiem?q=ai' })).toEqual({ device: 'phone' })
  const articleId = '00000000-0000-4000-8000-000000000001'
  expect(sourceOf(phone, { ...report, articleId, page: '/bai-viet/a' })).toEqual({ device: 'phone' })
})
