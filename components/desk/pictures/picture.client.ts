'use client'

/** A part of a picture, in pixels of its width and height. */
export type Crop = { left: number; top: number; width: number; height: number }

/** A picture in the newsroom, as its API tells it; `src` is a small file for looking at it in the desk. */
export type Picture = {
  id: string
  width: number
  height: number
  alt: string
  credit: string
  decorative: boolean
  src: string
  /** The picture that this one was cut out of, and which part of it. */
  cropOf: string | null
  crop: Crop | null
}

/** A picture that was just handed in, and whether the newsroom had it already. */
export type HandedIn = Picture & { isKnown: boolean }

/** What a picture is in a text: the figure's or the cover's own words beside it. */
export type PlacedPicture = { mediaId: string; alt: string; caption: string; credit: string; decorative: true | null }

/** What the server takes and what a phone's own dialog may offer: its camera or its album. */
export const pictureTypes = 'image/jpeg,image/png,image/webp'

export type PicturePage = { pictures: Picture[]; next: string | null }

/** The pictures that may be put into a text and are found by `words`, newest first; undefined when the newsroom cannot be asked. */
export function findPictures(words: string, after?: string): Promise<PicturePage | undefined> {
  const query = new URLSearchParams({ q: words, ...(after !== undefined && { sau: after }) })
  return ask<PicturePage>(`/api/media?${query}`)
}

const known = new Map<string, Promise<Picture | undefined>>()

/** One picture; asked for once, since what an id names never changes. */
export function pictureOf(id: string): Promise<Picture | undefined> {
  const asked = known.get(id) ?? ask<Picture>(`/api/media/${id}`)
  known.set(id, asked)
  // Unreachable now is not unreachable for ever.
  void asked.then(picture => picture ?? known.delete(id))
  return asked
}

async function ask<Value>(path: string): Promise<Value | undefined> {
  try {
    const response = await fetch(path)
    return response.ok ? ((await response.json()) as Value) : undefined
  } catch (error) {
    console.warn('no answer about pictures', error)
    return undefined
  }
}

/** The pictures among files that were dropped or pasted. */
export function picturesAmong(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
}
