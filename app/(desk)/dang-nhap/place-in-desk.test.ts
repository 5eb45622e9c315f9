import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { placeInDesk } from './place-in-desk.ts'

beforeAll(() => vi.stubEnv('SITE_URL', 'https://danvan.example.vn'))
afterAll(() => vi.unstubAllEnvs())

test.each([
  ['/toa-soan/bai-viet/moi', '/toa-soan/bai-viet/moi'],
  ['https://danvan.example.vn/toa-soan/bai-viet/moi', '/toa-soan/bai-viet/moi'],
  ['https://danvan.example.vn', '/toa-soan'],
  [undefined, '/toa-soan'],
])('%s leads to %s', (asked, place) => {
  expect(placeInDesk(asked)).toBe(place)
})

test.each([
  'https://evil.example/toa-soan',
  '//evil.example/toa-soan',
  '/\\evil.example/toa-soan',
  'https://danvan.example.vn@evil.example/toa-soan',
  'https://danvan.example.vn.evil.example/toa-soan',
  'http://danvan.example.vn/toa-soan/bai-viet/moi',
  'javascript:alert(1)',
  '/toa-soan/../bai-viet/x',
  '/api/auth/signout',
  '/toa-soan/%2e%2e//evil.example',
])('%s leads to the desk and nowhere else', asked => {
  expect(placeInDesk(asked)).toBe('/toa-soan')
})
