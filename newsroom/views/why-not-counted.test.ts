import { expect, test } from 'vitest'
import { whyNotCounted } from './why-not-counted.ts'

const why = (headers: Record<string, string>) => whyNotCounted(new Headers(headers))
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 10; SM-A107F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['Chrome', `${windows} Chrome/130.0.0.0 Safari/537.36`],
  ['Cốc Cốc', `${windows} coc_coc_browser/122.0.148 Chrome/116.0.5845.148 Safari/537.36`],
  ['Zalo', `${android} Chrome/110.0 Mobile Safari/537.36 Zalo android/12060698 ZaloTheme/light ZaloLanguage/vi`],
  ['Facebook', `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0;FBBV/1;FBDV/iPhone14,2;FBLC/vi_VN]`],
  ['Opera Mini', 'Opera/9.80 (J2ME/MIDP; Opera Mini/9.80 (S60; SymbOS); U; vi) Presto/2.5.25 Version/10.54'],
])('%s has a reader', (_, userAgent) => {
  expect(why({ 'user-agent': userAgent })).toBeNull()
})

test.each([
  'curl/8.10.1',
  'python-requests/2.32',
  'Go-http-client/1.1',
  'node',
  'facebookexternalhit/1.1',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36',
  '   ',
])('%j has none', userAgent => {
  expect(why({ 'user-agent': userAgent })).toBe('bot')
})

test('a cookie whose name only resembles the session’s is a reader’s', () => {
  const userAgent = { 'user-agent': `${windows} Chrome/130.0.0.0 Safari/537.36` }
  expect(why({ ...userAgent, cookie: 'x-next-auth.session-token=1; next-auth.csrf-token=2' })).toBeNull()
  expect(why({ ...userAgent, cookie: 'theme=dark; __Secure-next-auth.session-token.0=1' })).toBe('desk')
})
