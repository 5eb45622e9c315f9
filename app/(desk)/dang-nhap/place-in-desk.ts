import { siteAddress } from '#newsroom/settings/site-address.ts'

/**
 * The page of the desk that a parameter names, as a path or (next-auth writes it so) as an address of this site. What
 * leads anywhere else leads to the desk: whoever wrote the link does not choose where people go after signing in.
 */
export function placeInDesk(asked: string | string[] | undefined): string {
  const home = siteAddress('/toa-soan')
  const place = typeof asked === 'string' && URL.canParse(asked, home) ? new URL(asked, home) : new URL(home)
  const isOurs = place.origin === new URL(home).origin && /^\/toa-soan(\/[\w/-]*)?$/.test(place.pathname)
  return isOurs ? place.pathname : '/toa-soan'
}
