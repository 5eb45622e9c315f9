'use client'

import type { Gallery } from '#newsroom/articles/gallery-block.ts'

type Picture = Gallery['pictures'][number]

/** The pictures of a gallery that was copied. Any page can put such markup on the clipboard: only what is one is taken. */
export function picturesIn(markup: string): Picture[] {
  const given = parsed(markup)
  return Array.isArray(given) ? given.flatMap(pictureOf) : []
}

function parsed(markup: string): unknown {
  try {
    return JSON.parse(markup)
  } catch (error) {
    console.warn('a pasted gallery cannot be read', error)
    return undefined
  }
}

function pictureOf(given: Partial<Record<keyof Picture, unknown>> | null): Picture[] {
  const { mediaId, alt, caption, credit, decorative } = given ?? {}
  if (typeof mediaId !== 'string' || !/^[0-9a-f-]{36}$/.test(mediaId)) return []
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  return [
    {
      mediaId,
      alt: words(alt),
      caption: words(caption),
      credit: words(credit),
      ...(decorative === true && { decorative }),
    },
  ]
}
