/**
 * A path of this site as an absolute address, from SITE_URL. Never made from the Host header, which anyone can send
 * and a cache would keep.
 */
export function siteAddress(path: string): string {
  return new URL(path, process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).href
}

/** The same as people write it on paper: without the scheme. */
export function shortAddress(path: string): string {
  return siteAddress(path).replace(/^https?:\/\/(www\.)?/, '')
}
