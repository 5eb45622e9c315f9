'use client'

/** A picture that came along with a pasted text, and the words that stood for it. */
export type PastedPicture = { file: File; alt: string }
export type PastedText = { html: string; pictures: PastedPicture[]; lost: number }

/** Stands in the place of a pasted figure's description until the figure is known by its place in the text. */
export const pastedMark = 'pasted-picture-'

const longestAlt = 500

/**
 * A pasted text with a figure in the place of each picture whose bytes came along: in its address (data:), or as Word
 * does in the RTF beside it. Those that lie on another site or on a disk are lost, and counted.
 */
export function picturesIn(html: string, rtf: string): PastedText {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const images = [...page.images]
  const ofWord = picturesInRtf(rtf)
  const onDisk = images.filter(image => addressOf(image).startsWith('file:'))
  // With more or fewer of them, nothing tells which is which.
  const isWord = onDisk.length === ofWord.length
  const pictures: PastedPicture[] = []
  for (const image of images) {
    const file = isWord && onDisk.includes(image) ? ofWord.shift() : fileOfAddress(addressOf(image))
    if (!file) image.remove()
    else {
      const figure = page.createElement('figure')
      figure.setAttribute('data-newsroom-figure', '')
      figure.setAttribute('alt', `${pastedMark}${pictures.length}`)
      image.replaceWith(figure)
      pictures.push({ file, alt: (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestAlt) })
    }
  }
  return { html: page.body.innerHTML, pictures, lost: images.length - pictures.length }
}

const addressOf = (image: HTMLImageElement) => image.getAttribute('src') ?? ''

/** The file in an address that holds one, if it is a picture that the newsroom takes. */
function fileOfAddress(address: string): File | undefined {
  const [, type, written] = /^data:(image\/(?:png|jpeg|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? []
  if (type === undefined || written === undefined) return undefined
  try {
    return fileOf(
      type,
      Uint8Array.from(atob(written), letter => letter.charCodeAt(0)),
    )
  } catch {
    // Cut short on its way: no picture.
    return undefined
  }
}

const blip = /\\(png|jpeg)blip(?:\\[a-z]+-?\d* ?|\{\\\*\\blipuid [0-9a-f\s]*\})*\s*([0-9a-f]{16}[0-9a-f\s]*)/gi

/** The pictures of an RTF text in their order, written there as hexadecimal digits (RTF 1.9.1, Pictures). */
export function picturesInRtf(rtf: string): File[] {
  return [...rtf.matchAll(blip)].map(([, kind = '', digits = '']) => {
    const pairs = digits.replace(/\s/g, '').match(/../g) ?? []
    return fileOf(
      `image/${kind.toLowerCase()}`,
      Uint8Array.from(pairs, pair => Number.parseInt(pair, 16)),
    )
  })
}

function fileOf(type: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], 'anh-dan', { type })
}
