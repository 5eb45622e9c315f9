'use client'

/** In characters; the newsroom refuses longer links (newsroom/articles/body.ts). */
export const longestLink = 2_000

/**
 * Whether a link may stand in an article: the rule of `isSafeLink` in newsroom/articles/body.ts, which this file may not
 * import because it ships to browsers. link-target.test.ts holds the two equal.
 */
export function isSafeTarget(target: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these inside a scheme
  if (target.length > longestLink || /[\u0000-\u0020\\]/.test(target)) return false
  return /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(target)
}
