/** Pictures are drawn on 1600 × 1000. */
export const width = 1600
export const height = 1000

export type Random = () => number
export type Light = 'dawn' | 'day' | 'dusk' | 'rain'
export type Scene = (random: Random, light: Light) => string

/** Numbers from 0 to 1 that look random and are the same every time for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const between = (random: Random, low: number, high: number) => low + random() * (high - low)
export const pick = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0]
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** Numbers in a path: one decimal is finer than anyone sees and keeps the drawing small. */
export const n = (value: number) => Math.round(value * 10) / 10

/** A colour on the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const blended = [1, 3, 5].map(at => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
  return `#${blended.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

export const colours = {
  ink: '#1f3538',
  pine: '#2c4f4b',
  jade: '#4f8a76',
  leaf: '#7fa86a',
  rice: '#b4c77a',
  straw: '#e6c56f',
  clay: '#c76f4a',
  brick: '#9c4634',
  wood: '#6b4a3a',
  sand: '#dcc7a0',
  cream: '#f8efdf',
  lotus: '#dd8a97',
  indigo: '#31456a',
} as const

/** What the light of the hour does to the sky and to what is far away. */
export const lights: Record<Light, { top: string; low: string; haze: string; sun: string; shade: string }> = {
  dawn: { top: '#8fb4b5', low: '#fae3c3', haze: '#efd7b9', sun: '#fff3d6', shade: '#27444a' },
  day: { top: '#79adb8', low: '#e7f1e6', haze: '#cfe2dc', sun: '#fffbea', shade: '#224a47' },
  dusk: { top: '#5c6d8e', low: '#f2b98d', haze: '#dba58d', sun: '#ffe3b0', shade: '#2b3350' },
  rain: { top: '#67808a', low: '#c3d0ce', haze: '#aebfc0', sun: '#e9efec', shade: '#2a3d45' },
}

/** A vertical gradient over whatever it fills; answers the definition and the name to fill with. */
export function gradient(stops: readonly string[], direction: 'down' | 'across' = 'down') {
  // Named after what it is: the same gradient twice in a picture is no conflict.
  const name = `g-${direction}-${stops.join('-').replaceAll('#', '')}`
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  const at = (index: number) => n((index / (stops.length - 1)) * 100)
  const marks = stops.map((colour, index) => `<stop offset="${at(index)}%" stop-color="${colour}"/>`).join('')
  return {
    definition: `<linearGradient id="${name}" x1="0" y1="0" ${end}>${marks}</linearGradient>`,
    fill: `url(#${name})`,
  }
}

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
}

export function circle(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function stroke(d: string, colour: string, thickness: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(thickness)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

export function at(x: number, y: number, drawing: string, scale = 1, mirror = false): string {
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${mirror ? -scale : scale} ${scale})">${drawing}</g>`
}

/** The upper edge of a range of hills, smooth, as the points it goes through. */
export function ridge(random: Random, y: number, amplitude: number, hills: number): [number, number][] {
  const phases = [random() * 9, random() * 9, random() * 9] as const
  return Array.from({ length: 41 }, (_, index) => {
    const x = (index / 40) * (width + 80) - 40
    const t = (index / 40) * hills
    const rise =
      Math.sin(t * 2.1 + phases[0]) + 0.5 * Math.sin(t * 4.3 + phases[1]) + 0.22 * Math.sin(t * 9 + phases[2])
    return [x, y - rise * amplitude]
  })
}

/** A line through points, or with a floor the area below it. */
export function through(points: readonly (readonly [number, number])[], floor?: number): string {
  const line = points.map(([x, y], index) => `${index ? 'L' : 'M'}${n(x)} ${n(y)}`).join('')
  if (floor === undefined) return line
  const first = points[0]?.[0] ?? 0
  const last = points.at(-1)?.[0] ?? 0
  return `${line}L${n(last)} ${floor}L${n(first)} ${floor}Z`
}
