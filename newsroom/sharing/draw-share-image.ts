import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { type Shared, shareImageSvg } from './share-image.ts'
import { headlineFace } from './typeface.ts'

let emblem: string | undefined

/** Draws a share image: a PNG of 1200 × 630. */
export async function drawShareImage(shared: Shared): Promise<Uint8Array<ArrayBuffer>> {
  emblem ??= readFileSync(join(process.cwd(), 'public', 'emblem.svg'), 'utf8')
  const host = new URL(siteAddress('/')).host
  const svg = shareImageSvg(shared, { face: headlineFace(), emblem, host })
  // Few colours: a palette halves the file and nobody sees the difference.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 3 }).toBuffer()
  return new Uint8Array(png)
}
