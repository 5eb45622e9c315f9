import { expect, test } from 'vitest'
import { isSafeLink, longestLink as longestForTheNewsroom } from '#newsroom/articles/body.ts'
import { isSafeTarget, longestLink } from './link-target.client.ts'

const schemes = [
  'http',
  'https',
  'HTTPS',
  'mailto',
  'tel',
  'javascript',
  'data',
  'vbscript',
  'file',
  'httpsx',
  'x-tel',
  '',
]
const rests = ['//vidu.vn/a', 'vidu.vn', '', ' ', '\u0000', '\u0009', '\\', '\u00a0', '#a', '%00', 'ả']
const bare = [
  '/',
  '//',
  '/a',
  '//a',
  '/\\a',
  '#',
  '#a',
  '?a',
  'a/b',
  ' /a',
  '\u0001https://vidu.vn',
  'java\tscript:x',
  'https',
]

test('the editor and the newsroom take the same links', () => {
  const targets = [...schemes.flatMap(scheme => rests.map(rest => `${scheme}:${rest}`)), ...bare]
  const told = (mayLink: (target: string) => boolean) => targets.filter(mayLink)
  expect(told(isSafeTarget)).toEqual(told(isSafeLink))
  expect(longestLink).toBe(longestForTheNewsroom)
})

test('a link that the newsroom finds too long is none in the editor', () => {
  const start = 'https://vidu.vn/'
  expect(isSafeTarget(start.padEnd(longestLink, 'x'))).toBe(true)
  expect(isSafeTarget(start.padEnd(longestLink + 1, 'x'))).toBe(false)
})
