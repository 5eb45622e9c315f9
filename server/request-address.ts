import { longestQuestion } from '#newsroom/search/question.ts'
import { tidyFilter } from '#newsroom/search/search-filters.ts'

/** What the front does with a request, decided from its address alone. */
export type Address =
  | { kind: 'reader'; path: string; query: Query; key: string }
  | { kind: PassedKind; path: string }
  | { kind: 'operations'; path: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'refused'; detail: string }

/** Rooms behind Next that are no readers' pages. */
export type PassedKind = 'desk' | 'api' | 'next' | 'media'

type Query = readonly (readonly [string, string])[]

const longestAddress = 2_048
export const lastPage = 10_000

/**
 * Reads a request target (`/duong-dan?q=…`). Addresses that two programs could read differently are refused; those
 * that are merely untidy are sent to the one canonical spelling, so that a page has one key in every cache.
 */
export function readAddress(target: string): Address {
  const known = recent.get(target)
  if (known) return known
  const address = read(target)
  // Few addresses among many requests; a flood of different ones only empties the memory.
  if (address.kind === 'reader' && target.length <= longestRemembered) {
    if (recent.size >= mostRemembered) recent.clear()
    recent.set(target, address)
  }
  return address
}

const recent = new Map<string, Address>()
const longestRemembered = 300
const mostRemembered = 2_000

function read(target: string): Address {
  const cut = target.indexOf('?')
  const rawPath = cut < 0 ? target : target.slice(0, cut)
  const rawQuery = cut < 0 ? '' : target.slice(cut + 1)
  if (target.length > longestAddress) return refused('Địa chỉ quá dài.')
  const path = canonicalPath(rawPath)
  if (path === undefined) return refused('Địa chỉ không hợp lệ.')
  const kind = kindOf(path)
  if (kind !== 'reader')
    return path === rawPath || sameSegments(rawPath) ? { kind, path: rawPath } : redirect(path, rawQuery)
  const asked = readQuery(path, rawQuery)
  if ('detail' in asked) return refused(asked.detail)
  // Pages for the statuses are parts of other answers, not addresses.
  const key = path.startsWith('/loi/') ? '/loi' : keyOf(path, asked.query)
  if (path !== rawPath) return { kind: 'redirect', location: key }
  return { kind, path, query: asked.query, key }
}

function refused(detail: string): Address {
  return { kind: 'refused', detail }
}

function redirect(path: string, rawQuery: string): Address {
  return { kind: 'redirect', location: rawQuery ? `${path}?${rawQuery}` : path }
}

/** Addresses of the desk, the API and Next's files may be escaped in any way, but not be slashed in any way. */
function sameSegments(rawPath: string): boolean {
  return !rawPath.includes('//') && (rawPath === '/' || !rawPath.endsWith('/'))
}

/** One spelling for every path; undefined where a path could mean two things. */
function canonicalPath(raw: string): string | undefined {
  if (!raw.startsWith('/')) return undefined
  // Nearly every request: nothing escaped, nothing doubled.
  if (/^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/.test(raw) || raw === '/') return raw
  const segments: string[] = []
  for (const part of raw.split('/')) {
    if (part === '') continue
    const plain = decode(part)
    if (plain === undefined || plain === '.' || plain === '..') return undefined
    // A slash, a backslash or a control character that comes out of an escape.
    if (/[/\\\p{Cc}]/u.test(plain)) return undefined
    segments.push(encodeURIComponent(plain.normalize('NFC')))
  }
  return `/${segments.join('/')}`
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

const rooms = [
  ['/toa-soan', 'desk'],
  ['/dang-nhap', 'desk'],
  ['/api', 'api'],
  ['/_next', 'next'],
  ['/media', 'media'],
] as const

function kindOf(path: string): PassedKind | 'reader' | 'operations' {
  if (path === '/healthz' || path === '/readyz' || path === '/metrics') return 'operations'
  // Fonts and overlays of next dev.
  if (path.startsWith('/__nextjs')) return 'next'
  for (const [start, kind] of rooms) if (path === start || path.startsWith(`${start}/`)) return kind
  return 'reader'
}

// A code as people may write it, with blanks and dashes between its 20 characters.
const longestCode = 60
const paged = ['trang']
const searched = ['q', 'trang', 'tu', 'den', 'chuyen-muc', 'sap-xep']
const mistakes: Record<string, string> = {
  tu: 'Ngày phải viết như 17/10/2017.',
  den: 'Ngày phải viết như 17/10/2017.',
  'chuyen-muc': 'Chuyên mục tìm kiếm không hợp lệ.',
  'sap-xep': 'Kết quả tìm kiếm chỉ xếp theo moi-nhat hoặc lien-quan.',
}

function parametersOf(path: string): readonly string[] {
  if (path === '/tim-kiem') return searched
  if (path === '/xac-minh') return ['ma']
  return path === '/binh-chon' || /^\/(?:chuyen-muc|the|tac-gia|luu-tru)\//.test(path) ? paged : []
}

/** The parameters that this page reads, tidied; everything else (utm_source, fbclid …) is dropped. */
function readQuery(path: string, raw: string): { query: Query } | { detail: string } {
  const allowed = raw === '' ? [] : parametersOf(path)
  if (allowed.length === 0) return { query: [] }
  const given = new URLSearchParams(raw)
  const query: [string, string][] = []
  for (const name of allowed) {
    const value = (given.get(name) ?? '')
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
    if (value === '') continue
    const tidy = tidyValue(name, value)
    if (typeof tidy !== 'string') return tidy
    if (tidy !== '') query.push([name, tidy])
  }
  return { query }
}

/** One spelling for every value, nothing for a value that is there anyhow. */
function tidyValue(name: string, value: string): string | { detail: string } {
  if (name === 'q') {
    return value.length <= longestQuestion ? value : { detail: `Từ khóa tìm kiếm dài quá ${longestQuestion} ký tự.` }
  }
  if (name === 'ma') return value.length <= longestCode ? value : { detail: 'Mã xác minh có 20 ký tự.' }
  if (name !== 'trang') return tidyFilter(name, value) ?? { detail: mistakes[name] ?? '' }
  const isPage = /^[1-9]\d{0,4}$/.test(value) && Number(value) <= lastPage
  if (!isPage) return { detail: `Số trang phải là số từ 1 đến ${lastPage.toLocaleString('vi-VN')}.` }
  return value === '1' ? '' : value
}

function keyOf(path: string, query: Query): string {
  if (query.length === 0) return path
  return `${path}?${new URLSearchParams(query as [string, string][])}`
}
