import { at, colours, ellipse, lights, mix, path, ridge, type Scene, stroke, through } from '../drawing.ts'
import { bamboo, tree } from '../plants.ts'
import { hills, scattered, sky, water } from '../scenery.ts'

/** A lotus pond in summer. */
export const lotusPond: Scene = (random, light) => {
  const pads = scattered(random, 64, 560, 1010, 1.25, () => {
    const tone = mix(colours.jade, random() < 0.4 ? colours.leaf : colours.pine, random() * 0.7)
    return (
      ellipse(6, 10, 112, 32, colours.ink, 'opacity="0.2"') +
      path('M0 0L104 -16A110 34 0 1 0 108 12Z', tone) +
      stroke(
        'M0 0L-90 -12M0 0L-70 20M0 0L-20 30M0 0L40 28M0 0L-30 -30M0 0L40 -30',
        mix(tone, colours.cream, 0.35),
        2,
        'opacity="0.7"',
      )
    )
  })
  const flowers = scattered(
    random,
    13,
    600,
    960,
    1.25,
    () => stroke('M0 40Q8 -20 0 -80', colours.pine, 7) + at(0, -84, lotus(random() < 0.3)),
  )
  const shore = scattered(random, 22, 470, 492, 0.62, () => tree(random, mix(colours.jade, lights[light].haze, 0.25)))
  const bank = path(through(ridge(random, 492, 8, 3), 540), mix(colours.pine, lights[light].haze, 0.3))
  return (
    sky(random, light, 470) +
    hills(random, light, 330, 450, 3, colours.jade) +
    shore +
    bank +
    water(random, light, 512) +
    pads +
    flowers +
    at(70, 560, bamboo(random), 0.9)
  )
}

/** A lotus flower, its base at the origin. */
export function lotus(bud = false): string {
  const petal = (angle: number, size: number, colour: string) =>
    `<g transform="rotate(${angle})">${path(`M0 4C${-30 * size} ${-30 * size} ${-22 * size} ${-84 * size} 0 ${-112 * size}C${22 * size} ${-84 * size} ${30 * size} ${-30 * size} 0 4Z`, colour)}</g>`
  if (bud) return petal(-10, 0.9, mix(colours.lotus, colours.brick, 0.2)) + petal(8, 0.9, colours.lotus)
  const back = [-62, -34, 34, 62].map(angle => petal(angle, 0.92, mix(colours.lotus, colours.brick, 0.16))).join('')
  const middle = [-44, -16, 16, 44].map(angle => petal(angle, 0.94, mix(colours.lotus, '#ffffff', 0.25))).join('')
  return (
    back +
    petal(0, 1, colours.lotus) +
    middle +
    petal(-74, 0.74, mix(colours.lotus, '#ffffff', 0.5)) +
    petal(74, 0.74, mix(colours.lotus, '#ffffff', 0.5)) +
    petal(0, 0.72, mix(colours.lotus, '#ffffff', 0.62)) +
    ellipse(0, -6, 15, 9, colours.straw)
  )
}
