import { CsvError, parse } from 'csv-parse/sync'
import type { HouseTerm } from '#db/queries/house-terms.ts'
import { type TermKind, termKinds } from '#db/schema/house-terms.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { csvOf } from '#newsroom/text/csv.ts'
import { kindNames, soughtIn, type Term, termSchema } from './term.ts'

/** The columns of the file, as people read them. The last two say which entry, in which version, a line is. */
const columns = [
  'Loại',
  'Mục từ',
  'Viết thống nhất',
  'Viết tắt cho',
  'Viết đầy đủ ở lần đầu',
  'Từ ngày',
  'Đến ngày',
  'Ghi chú',
  'Mã',
  'Phiên bản',
] as const
type Column = (typeof columns)[number]
type Record = { [column in Column]?: string }

/** One line that can be taken: a new entry, or an entry as it was exported and is to be now. */
export type TermLine = { line: number; term: Term; known?: { termId: string; version: number } }
export type LineFault = { line: number; message: string }

/** Entries for a spreadsheet. */
export function termsCsv(terms: HouseTerm[]): string {
  const rows = terms.map(({ kind, term, preferred, standsFor, isSpeltOut, validFrom, validTo, note, id, version }) => [
    ...[kindNames[kind], term, preferred, standsFor, isSpeltOut ? 'có' : ''],
    ...[validFrom ? calendarDay(validFrom) : '', validTo ? calendarDay(validTo) : '', note, id, version],
  ])
  return csvOf([columns, ...rows])
}

/**
 * Reads a list as Excel writes it: UTF-8 (or the UTF-16 of its "Unicode text"), parted by semicolons, commas or tabs. Every
 * line that cannot be taken is told with its number; a file that is no such list is told as line 1.
 */
export function readTermsFile(file: Uint8Array): { lines: TermLine[]; faults: LineFault[] } {
  const nothing = (message: string) => ({ lines: [], faults: [{ line: 1, message }] })
  const text = textOf(file)
  if (text === undefined) {
    return nothing('Tệp không phải chữ Việt Unicode. Trong Excel, hãy lưu lại với kiểu “CSV UTF-8”.')
  }
  const records = recordsOf(text)
  if (!Array.isArray(records)) return nothing(records.message)
  if (records.length === 0) return nothing('Tệp không có dòng nào dưới dòng tiêu đề.')
  const lines: TermLine[] = []
  const faults: LineFault[] = []
  for (const { line, record } of records) {
    const read = readRecord(record)
    if ('term' in read) lines.push({ line, ...read })
    else faults.push(...read.messages.map(message => ({ line, message })))
  }
  return { lines, faults }
}

function textOf(file: Uint8Array): string | undefined {
  const isUtf16 = file[0] === 0xff && file[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(file)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function recordsOf(text: string): { line: number; record: Record }[] | { message: string } {
  const [header = ''] = text.split(/\r?\n/, 1)
  const delimiter = [';', '\t', ','].find(mark => header.includes(mark)) ?? ','
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    const [names, ...rest] = rows
    const found = names?.record.map(columnOf) ?? []
    const missing = (['Loại', 'Mục từ'] as const).filter(column => !found.includes(column))
    if (missing.length > 0) return { message: `Dòng tiêu đề thiếu cột ${missing.map(name => `“${name}”`).join(', ')}.` }
    return rest
      .filter(({ record }) => record.some(cell => cell.trim() !== ''))
      .map(({ record, info }) => ({ line: info.lines, record: recordOf(found, record) }))
  } catch (error) {
    if (error instanceof CsvError) return { message: 'Tệp có dấu ngoặc kép mở mà không đóng nên không đọc được.' }
    throw error
  }
}

function columnOf(name: string): Column | undefined {
  return columns.find(column => soughtIn(column) === soughtIn(name))
}

function recordOf(found: (Column | undefined)[], cells: string[]): Record {
  return Object.fromEntries(found.flatMap((column, at) => (column ? [[column, (cells[at] ?? '').trim()]] : [])))
}

function readRecord(record: Record): Omit<TermLine, 'line'> | { messages: string[] } {
  const kind = kindNamed(record.Loại ?? '')
  if (!kind) {
    const names = termKinds.map(one => `“${kindNames[one]}”`).join(', ')
    return { messages: [`Cột “Loại” là “${record.Loại}”; chỉ nhận ${names}.`] }
  }
  const [validFrom, validTo] = [dayFrom(record['Từ ngày']), dayFrom(record['Đến ngày'])]
  if (validFrom === undefined || validTo === undefined) {
    const wrong = validFrom === undefined ? record['Từ ngày'] : record['Đến ngày']
    return { messages: [`Không đọc được ngày “${wrong}”; hãy viết như 01/07/2025.`] }
  }
  const read = termSchema.safeParse({
    ...{ kind, validFrom, validTo, term: record['Mục từ'] ?? '', preferred: record['Viết thống nhất'] ?? '' },
    ...{ standsFor: record['Viết tắt cho'] ?? '', note: record['Ghi chú'] ?? '' },
    isSpeltOut: /^(có|co|x|1|true)$/i.test(record['Viết đầy đủ ở lần đầu'] ?? ''),
  })
  if (!read.success) return { messages: [...new Set(read.error.issues.map(({ message }) => message))] }
  const [termId = '', version] = [record.Mã, Number(record['Phiên bản'])]
  if (termId === '') return { term: read.data }
  if (!/^[0-9a-f-]{36}$/.test(termId) || !Number.isInteger(version)) {
    return { messages: ['Mã hoặc phiên bản bị sửa; hãy xóa trống cả hai ô để thêm thành mục từ mới.'] }
  }
  return { term: read.data, known: { termId, version } }
}

function kindNamed(name: string): TermKind | undefined {
  return termKinds.find(kind => kind === name || soughtIn(kindNames[kind]) === soughtIn(name))
}

/** A day as people (1/7/2025) or machines (2025-07-01) write it; null for none, undefined for what is no day. */
function dayFrom(said = ''): string | null | undefined {
  if (said === '') return null
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : said
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  // 31/02 would become a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso
}
