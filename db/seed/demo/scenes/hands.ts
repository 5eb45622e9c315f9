import {
  between,
  circle,
  colours,
  gradient,
  height,
  lights,
  mix,
  path,
  pick,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'

/** Hands of people in different sleeves, one upon the other. */
export const hands: Scene = (random, light) => {
  const { low, top } = lights[light]
  const fill = gradient([mix(low, '#ffffff', 0.35), mix(top, low, 0.45)])
  const rays = times(24, index => {
    const a = (index * 15 * Math.PI) / 180
    const b = ((index * 15 + 7) * Math.PI) / 180
    return polygon(
      [
        [800, 500],
        [800 + Math.cos(a) * 1200, 500 + Math.sin(a) * 1200],
        [800 + Math.cos(b) * 1200, 500 + Math.sin(b) * 1200],
      ],
      '#ffffff',
      'opacity="0.16"',
    )
  })
  const skins = ['#c98f68', '#a8714e', '#d9a67e', '#b98059', '#8f5f42', '#cf9a72'] as const
  const sleeves = [
    colours.indigo,
    colours.brick,
    colours.jade,
    colours.clay,
    '#5d6f4c',
    colours.cream,
    colours.ink,
    colours.lotus,
  ] as const
  const arms = times(
    8,
    index =>
      `<g transform="rotate(${index * 45 + between(random, -7, 7)} 800 500) translate(800 500)">${arm(pick(random, skins), sleeves[index] ?? colours.jade, index)}</g>`,
  )
  return `<defs>${fill.definition}</defs>${rect(0, 0, width, height, fill.fill)}${rays}${circle(800, 500, 400, '#ffffff', 'opacity="0.18"')}${arms}`
}

function arm(skin: string, sleeve: string, index: number): string {
  const dark = mix(skin, colours.ink, 0.22)
  const fingers = [-45, -16, 13, 41]
    .map((y, finger) => {
      const reach = [86, 104, 100, 78][finger] ?? 90
      return rect(-14, y - 13, 158 - reach, 27, skin, 'rx="13"')
    })
    .join('')
  const band =
    index % 3 === 0
      ? times(9, mark =>
          polygon(
            [
              [368, -74 + mark * 17],
              [380, -66 + mark * 17],
              [368, -58 + mark * 17],
              [356, -66 + mark * 17],
            ],
            colours.straw,
          ),
        )
      : ''
  return (
    `<g opacity="0.18">${rect(30, -62, 900, 150, colours.ink, 'rx="60"')}</g>` +
    path('M40 -56Q150 -66 240 -48L420 -56V62L240 52Q130 68 60 58Q36 40 40 -56Z', skin) +
    fingers +
    path('M96 -46Q120 -92 62 -108Q36 -108 44 -88Q66 -74 58 -50Z', skin) +
    stroke('M58 -14H108M58 15H108M64 -42H96', dark, 3, 'opacity="0.6"') +
    path('M340 -78H960V86H340Q352 0 340 -78Z', sleeve) +
    path('M340 20H960V86H340Q347 50 346 20Z', colours.ink, 'opacity="0.16"') +
    rect(334, -80, 22, 168, mix(sleeve, '#ffffff', 0.4), 'rx="8"') +
    band
  )
}
