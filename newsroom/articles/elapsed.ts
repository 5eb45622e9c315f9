const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long something has been waiting, in words: "dưới 1 phút", "12 phút", "3 giờ", "2 ngày". */
export function elapsed(since: Date, now: Date): string {
  const passed = now.getTime() - since.getTime()
  if (passed < minute) return 'dưới 1 phút'
  if (passed < hour) return `${Math.floor(passed / minute)} phút`
  if (passed < day) return `${Math.floor(passed / hour)} giờ`
  return `${Math.floor(passed / day)} ngày`
}
