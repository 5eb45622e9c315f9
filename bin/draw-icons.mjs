// Draws public/icons and public/favicon.ico from public/emblem.svg: run it again when the emblem changes.
//   npm run icons
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const emblem = readFileSync('public/emblem.svg')
const ground = '#8f0f15'

/** The emblem on nothing, or smaller on a ground that may be cut to any shape: its middle 80 % always stay. */
async function draw(size, { bleed = false } = {}) {
  const inside = bleed ? Math.round(size * 0.76) : size
  const density = (72 * inside) / 64
  const mark = await sharp(emblem, { density }).resize(inside, inside).png().toBuffer()
  const canvas = { width: size, height: size, channels: 4, background: bleed ? ground : '#0000' }
  const drawn = sharp({ create: canvas }).composite([{ input: mark }])
  return drawn.png({ palette: true, colours: 64, effort: 10 }).toBuffer()
}

/** An .ico that holds one PNG: what browsers and crawlers ask for without being told. */
function ico(png, size) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

mkdirSync('public/icons', { recursive: true })
const icons = {
  'bieu-trung-180.png': await draw(180, { bleed: true }),
  'bieu-trung-192.png': await draw(192),
  'bieu-trung-512.png': await draw(512),
  'bieu-trung-512-tran-vien.png': await draw(512, { bleed: true }),
}
for (const [name, png] of Object.entries(icons)) writeFileSync(`public/icons/${name}`, png)
writeFileSync('public/favicon.ico', ico(await draw(48), 48))
