import type { Organisation } from '#newsroom/settings/organisation.ts'
import { setHeadline } from './headline-lines.ts'
import { shareImageSize } from './share-image-address.ts'
import type { Typeface } from './typeface.ts'

/** What a share image says. `section` and `date` may be empty. */
export type Shared = {
  organisation: Pick<Organisation, 'name' | 'parent'>
  title: string
  section: string
  date: string
}

/** What it is drawn with: the emblem is an SVG file, `host` the site's name in the address bar. */
export type Drawing = { face: Typeface; emblem: string; host: string }

// As in components/reader/tokens.css.
const colours = { paper: '#fdfbf6', ink: '#1e1a17', muted: '#5e564e', red: '#a31319', band: '#8f0f15', gold: '#c8962a' }
const goldInk = '#85600a'
const { width, height } = shareImageSize
const margin = 72
const headline = { top: 224, bottom: 534, sizes: [76, 68, 60, 54, 48, 43, 38] }

/**
 * The picture of an article for social networks, as SVG: emblem and publisher above, section and headline, address and
 * date below. All text is outlines: nothing depends on the fonts of the machine that draws it.
 */
export function shareImageSvg(shared: Shared, { face, emblem, host }: Drawing): string {
  const { organisation, section, date } = shared
  const inner = width - 2 * margin
  const write = (text: string, x: number, y: number, size: number, colour: string, room = inner) =>
    outlined(cut(text, face, size, room), face, x, y, size, colour)
  const emblemHref = `data:image/svg+xml;base64,${Buffer.from(emblem).toString('base64')}`
  const beside = margin + 112
  const dateText = face.drawable(date)
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<image href="${emblemHref}" x="800" y="150" width="560" height="560" opacity="0.06"/>`,
    `<rect width="${width}" height="10" fill="${colours.band}"/><rect y="10" width="${width}" height="4" fill="${colours.gold}"/>`,
    `<image href="${emblemHref}" x="${margin}" y="52" width="92" height="92"/>`,
    ...(organisation.parent
      ? [
          write(organisation.parent, beside, 86, 25, colours.muted, inner - 112),
          write(organisation.name, beside, 130, 37, colours.band, inner - 112),
        ]
      : [write(organisation.name, beside, 112, 37, colours.band, inner - 112)]),
    section && write(section, margin, 200, 28, goldInk),
    headlinePaths(shared.title, face, inner),
    `<rect x="${margin}" y="556" width="${inner}" height="2" fill="${colours.gold}"/>`,
    write(host, margin, 598, 25, colours.muted, inner / 2),
    dateText && write(dateText, width - margin - face.widthOf(dateText, 25), 598, 25, colours.muted),
  ]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.filter(Boolean).join('')}</svg>`
}

/** The headline in the middle of the room that it has. */
function headlinePaths(title: string, face: Typeface, inner: number): string {
  const room = headline.bottom - headline.top
  const set = setHeadline(title, face, { width: inner, height: room, sizes: headline.sizes })
  const first = headline.top + (room - set.height) / 2 + set.above
  return set.lines
    .map((line, index) => outlined(line, face, margin, first + index * set.leading, set.size, colours.ink))
    .join('')
}

function outlined(text: string, face: Typeface, x: number, y: number, size: number, colour: string): string {
  return text && `<path fill="${colour}" d="${face.outlines(text, x, y, size)}"/>`
}

function cut(text: string, face: Typeface, size: number, room: number): string {
  return setHeadline(text, face, { width: room, height: 0, sizes: [size] }).lines[0] ?? ''
}
