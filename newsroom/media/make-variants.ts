import sharp, { type Sharp } from 'sharp'
import type { Crop, MediaVariant } from '#db/schema/media.ts'

/** Widths in pixels in which readers get a picture; none is wider than the original. */
export const variantWidths = [480, 960, 1600] as const

// A roll of paper would be a picture of a few pixels' width, and beyond what a WebP file can hold.
const tallest = 6_400

// 64 megapixels: what a good camera makes. A small file can claim to be far more and would fill the memory.
const mostPixels = 64_000_000

export type EncodedPicture = {
  width: number
  height: number
  variants: { description: MediaVariant; bytes: Uint8Array }[]
}

/**
 * Decodes a JPEG, PNG or WebP picture and makes its variants: upright, in sRGB, without metadata (a phone writes down
 * where it was), of one part alone if that is asked for. Answers undefined when the bytes are broken or too large. Runs in
 * the process of its own that picture-maker.ts begins.
 */
export async function makeVariants(file: Uint8Array, part?: Crop): Promise<EncodedPicture | undefined> {
  try {
    return await variantsOf(await decode(file, part))
  } catch (error) {
    console.warn(`picture refused: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

type Upright = Awaited<ReturnType<typeof decode>>

async function variantsOf({ data, info }: Upright): Promise<EncodedPicture> {
  const original = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).toColourspace('srgb')
  const ofWidth = async (width: number) => {
    const resized = await original().resize({ width }).raw().toBuffer({ resolveWithObject: true })
    const raw = { width: resized.info.width, height: resized.info.height, channels: resized.info.channels }
    const encodings = formats.map(async ({ extension, type, encode }) => {
      const bytes = await encode(sharp(resized.data, { raw }), width).toBuffer()
      const description = { name: `${width}.${extension}`, width, height: raw.height, type, bytes: bytes.length }
      return { description, bytes }
    })
    return Promise.all(encodings)
  }
  const variants = await Promise.all(widthsFor(info.width).map(ofWidth))
  return { width: info.width, height: info.height, variants: variants.flat() }
}

// Little effort on purpose: one step more doubles the time and saves a fifth of the bytes, which counts on the small
// variants that telephones get; two steps more double it again for 3 %.
const avifEffort = (width: number) => (width > 1_000 ? 1 : 2)

const formats = [
  {
    extension: 'avif',
    type: 'image/avif',
    encode: (image: Sharp, width: number) =>
      image.avif({ quality: 55, effort: avifEffort(width), chromaSubsampling: '4:2:0' }),
  },
  { extension: 'webp', type: 'image/webp', encode: (image: Sharp) => image.webp({ quality: 78, effort: 2 }) },
  {
    extension: 'jpg',
    type: 'image/jpeg',
    encode: (image: Sharp) => image.jpeg({ quality: 80, progressive: true }),
  },
] as const

function decode(file: Uint8Array, part: Crop | undefined) {
  const upright = sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
  return (part ? upright.extract(part) : upright)
    .resize({ width: variantWidths[2], height: tallest, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

function widthsFor(original: number): number[] {
  return [...variantWidths.filter(width => width < original), original]
}
