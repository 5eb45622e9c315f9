import type { IncomingHttpHeaders } from 'node:http'

/**
 * Next's headers without what means something to Next alone: `Vary` on the headers of its router (desk pages are not
 * stored anyway, and pictures are the same for everybody), and a preconnection to the site that the browser is
 * already talking to. The length of a body, which Next takes away from what a handler says, comes under a name that it
 * does not know: `x-content-length`.
 */
export function withoutNextsOwn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { vary, link, 'x-content-length': length, ...others } = headers
  const entries = (list: string | string[] | undefined, keeps: (entry: string) => boolean) =>
    String(list ?? '')
      .split(',')
      .map(entry => entry.trim())
      .filter(entry => entry !== '' && keeps(entry))
      .join(', ')
  const kept = {
    vary: entries(vary, name => !/^(rsc|next-.*)$/i.test(name)),
    link: entries(link, target => !/;\s*rel="?preconnect\b/i.test(target)),
  }
  return {
    ...others,
    ...(kept.vary && { vary: kept.vary }),
    ...(kept.link && { link: kept.link }),
    ...(length && { 'content-length': String(length) }),
  }
}
