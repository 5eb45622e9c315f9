/** A video of another site, by what its address says: nothing of that site is asked. */
export type VideoLink = {
  host: 'YouTube' | 'Vimeo'
  /** Where people watch it on that site; every way to write the address becomes this one. */
  address: string
  /** What a page of ours may frame: begins to play at once, and follows nobody about. */
  player: string
}

/** The origins of all players: what a page's policy has to let it frame. */
export const playerOrigins = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']

/** For people who gave an address that is none of these. */
export const otherVideo =
  'Chỉ nhúng được video trên YouTube hoặc Vimeo, bằng địa chỉ của chính video đó. Video ở nơi khác thì hãy đặt liên kết.'

const youTubeHosts = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com']
const youTubeId = /^[\w-]{11}$/
const vimeoHosts = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']

/**
 * The video that an address leads to, or undefined for any other address. Only hosts whose players have stood at the same
 * address for years and may be framed by anybody: Vietnamese broadcasters (VTV, VOV, provincial stations) have no such player
 * of their own, and publish on YouTube.
 */
export function videoAt(typed: string): VideoLink | undefined {
  const url = urlOf(typed.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.port) return undefined
  const path = url.pathname.split('/').filter(Boolean)
  if (url.hostname === 'youtu.be') return youTube(path[0], url)
  if (youTubeHosts.includes(url.hostname)) {
    const isNamed = ['embed', 'shorts', 'live'].includes(path[0] ?? '')
    return youTube(isNamed ? path[1] : path[0] === 'watch' ? url.searchParams.get('v') : undefined, url)
  }
  if (!vimeoHosts.includes(url.hostname)) return undefined
  return path[0] === 'video' ? vimeo(path[1], url.searchParams.get('h')) : vimeo(path[0], path[1])
}

function urlOf(typed: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  return URL.canParse(address) ? new URL(address) : undefined
}

function youTube(id: string | null | undefined, { searchParams }: URL): VideoLink | undefined {
  if (!youTubeId.test(id ?? '')) return undefined
  const second = /^(\d{1,5})s?$/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '')?.[1]
  return {
    host: 'YouTube',
    address: `https://www.youtube.com/watch?v=${id}${second ? `&t=${second}` : ''}`,
    player: `${playerOrigins[0]}/embed/${id}?autoplay=1${second ? `&start=${second}` : ''}`,
  }
}

/** A video that is not listed has a key beside its number. */
function vimeo(id: string | undefined, key: string | null | undefined): VideoLink | undefined {
  if (!/^\d{5,12}$/.test(id ?? '') || !/^[0-9a-f]{0,20}$/.test(key ?? '')) return undefined
  return {
    host: 'Vimeo',
    address: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    player: `${playerOrigins[1]}/video/${id}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}`,
  }
}
