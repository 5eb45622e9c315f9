import { type ViewSubject, viewSubjects } from '#db/queries/view-course.ts'
import { type PeriodKind, periodKinds } from '#newsroom/statistics/period.ts'

type Asked = Partial<Record<'ky' | 'ngay' | 'cua' | 'ten', string | string[]>>

/** The period that an address asks for; this week when it says nothing that we know. */
export function periodAsked({ ky, ngay }: Asked): { kind: PeriodKind; day: string | undefined } {
  const kind = periodKinds.find(known => known === ky) ?? 'tuan'
  return { kind, day: typeof ngay === 'string' ? ngay : undefined }
}

/** Which subject an address asks for, if any: `cua` is its kind, `ten` its key. */
export function subjectAsked({ cua, ten }: Asked): ViewSubject | undefined {
  const kind = viewSubjects.find(known => subjectNames[known].address === cua)
  if (!kind || typeof ten !== 'string' || ten.length > 300) return undefined
  const isId = kind === 'article' || kind === 'section'
  return isId && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(ten) ? undefined : { kind, key: ten }
}

export const subjectNames: Record<ViewSubject['kind'], { address: string; said: string }> = {
  article: { address: 'bai', said: 'Bài' },
  section: { address: 'chuyen-muc', said: 'Chuyên mục' },
  author: { address: 'tac-gia', said: 'Tác giả' },
  tag: { address: 'the', said: 'Thẻ' },
  referrer: { address: 'noi-dan-den', said: 'Nơi dẫn đến' },
}

type More = { at?: string; subject?: ViewSubject | undefined }

/** The address of a period, of the page or of what can be taken from it. */
export function periodAddress(
  kind: PeriodKind,
  day: string | undefined,
  { at = '/toa-soan/thong-ke', subject }: More = {},
): string {
  const asked = new URLSearchParams({ ky: kind, ...(day && { ngay: day }) })
  if (subject) {
    asked.set('cua', subjectNames[subject.kind].address)
    asked.set('ten', subject.key)
  }
  return `${at}?${asked}`
}
