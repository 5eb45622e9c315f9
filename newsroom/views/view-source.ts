import type { ViewSource } from '#db/queries/record-views.ts'
import type { ViewReport } from './view-report.ts'
import { type SentHeaders, userAgentOf } from './why-not-counted.ts'

export type DeviceClass = 'phone' | 'tablet' | 'computer'

/** Where a view stands and comes from. Not the address of the page that led here: its host, and no more. */
export function sourceOf(headers: SentHeaders, { articleId, page, referrer, campaign }: ViewReport): ViewSource {
  return {
    ...(page && !articleId && isPath(page) && { page }),
    ...(referrer && isHost(referrer) && { referrer: referrer.toLowerCase() }),
    ...(campaign && { campaign: campaign.toLowerCase() }),
    device: deviceClass(userAgentOf(headers)),
  }
}

/** The class of device that a user agent names. An Android that does not say "Mobile" is a tablet, by its makers' rule. */
export function deviceClass(userAgent: string): DeviceClass {
  if (/iPad|Tablet|PlayBook|Silk|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|iPod|Android/i.test(userAgent) ? 'phone' : 'computer'
}

function isPath(page: string): boolean {
  return /^\/[\w/%.~-]*$/.test(page)
}

function isHost(referrer: string): boolean {
  return /^[a-z0-9.-]+(:\d{1,5})?$/i.test(referrer)
}
