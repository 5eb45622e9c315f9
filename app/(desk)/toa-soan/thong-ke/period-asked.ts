import { type PeriodKind, periodKinds } from '#newsroom/statistics/period.ts'

type Asked = { ky?: string | string[] | undefined; ngay?: string | string[] | undefined }

/** The period that an address asks for; this week when it says nothing that we know. */
export function periodAsked({ ky, ngay }: Asked): { kind: PeriodKind; day: string | undefined } {
  const kind = periodKinds.find(known => known === ky) ?? 'tuan'
  return { kind, day: typeof ngay === 'string' ? ngay : undefined }
}

/** The address of a period, of the page or of what can be taken from it. */
export function periodAddress(kind: PeriodKind, day: string | undefined, at = '/toa-soan/thong-ke'): string {
  return `${at}?ky=${kind}${day ? `&ngay=${day}` : ''}`
}
