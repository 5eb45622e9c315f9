const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** A duration in seconds as people tell it, in its two largest units: "45 phút", "3 giờ 20 phút", "2 ngày 5 giờ". */
export function inWords(seconds: number): string {
  if (seconds < minute) return 'dưới 1 phút'
  const minutes = Math.round(seconds / minute)
  if (minutes < 60) return `${minutes} phút`
  if (seconds < day && minutes < 24 * 60) return two(minutes, 60, 'giờ', 'phút')
  return two(Math.round(seconds / hour), 24, 'ngày', 'giờ')
}

function two(small: number, inLarge: number, large: string, name: string): string {
  const rest = small % inLarge
  return `${Math.floor(small / inLarge)} ${large}${rest > 0 ? ` ${rest} ${name}` : ''}`
}
