import {
  at,
  between,
  circle,
  colours,
  ellipse,
  gradient,
  height,
  lights,
  mix,
  path,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { hills, sky } from '../scenery.ts'

/** A telephone from which the services of a commune grow like leaves. */
export const telephone: Scene = (random, light) => {
  const fill = gradient([mix(lights[light].top, colours.cream, 0.3), mix(lights[light].low, '#ffffff', 0.2)])
  const rings = times(6, ring =>
    circle(800, 520, 700 - ring * 96, ring % 2 ? colours.cream : colours.jade, `opacity="${0.08 + ring * 0.02}"`),
  )
  const leaves = times(12, index => {
    const angle = -168 + index * 14.2
    const size = between(random, 1.1, 1.7)
    return `<g transform="translate(800 700) rotate(${angle + 90}) translate(0 -360) scale(${size})">${path('M0 130C-60 70 -52 -20 0 -96C52 -20 60 70 0 130Z', mix(colours.jade, index % 2 ? colours.leaf : colours.pine, random() * 0.6))}${stroke('M0 126V-70M0 80L-28 44M0 80L28 44M0 40L-28 6M0 40L28 6M0 0L-20 -30M0 0L20 -30', colours.cream, 3, 'opacity="0.5"')}</g>`
  })
  const body =
    rect(616, 190, 368, 720, colours.ink, 'rx="52"') +
    rect(634, 208, 332, 684, colours.cream, 'rx="38"') +
    rect(740, 222, 120, 20, colours.ink, 'rx="10"')
  const tiles = times(9, index => {
    const x = 664 + (index % 3) * 96
    const y = 400 + Math.floor(index / 3) * 104
    const colour =
      [
        colours.jade,
        colours.clay,
        colours.indigo,
        colours.straw,
        colours.lotus,
        colours.pine,
        colours.leaf,
        colours.brick,
        colours.sand,
      ][index] ?? colours.jade
    return rect(x, y, 80, 80, colour, 'rx="20"') + at(x + 40, y + 40, symbols[index] ?? '')
  })
  const screen =
    `<svg x="658" y="262" width="284" height="116" viewBox="0 300 1600 654" preserveAspectRatio="xMidYMid slice">${sky(random, light, 620)}${hills(random, light, 520, 760, 3, colours.jade)}</svg>` +
    tiles +
    rect(664, 726, 272, 56, colours.jade, 'rx="28"') +
    rect(720, 748, 160, 12, colours.cream, 'rx="6"') +
    rect(664, 804, 180, 12, colours.ink, 'rx="6" opacity="0.25"') +
    rect(664, 830, 240, 12, colours.ink, 'rx="6" opacity="0.18"')
  const group =
    at(330, 930, person(colours.brick, { hat: 'scarf' }), 1.9) +
    at(470, 945, person(colours.indigo), 1.8) +
    at(1150, 945, person(colours.cream, { trousers: colours.indigo }), 1.8) +
    at(1290, 930, person(colours.jade, { hat: 'leaf' }), 1.9)
  return `<defs>${fill.definition}</defs>${rect(0, 0, width, height, fill.fill)}${rings}${leaves}${ellipse(800, 930, 760, 60, colours.pine, 'opacity="0.35"')}${body}${screen}${group}`
}

// House, heart, page, book, drop, tree, sun, basket, people.
const white = '#fffdf6'

const symbols = [
  polygon(
    [
      [-24, 4],
      [0, -20],
      [24, 4],
    ],
    white,
  ) + rect(-16, 2, 32, 20, white),
  path('M0 22C-40 -6 -22 -30 0 -12C22 -30 40 -6 0 22Z', white),
  rect(-16, -22, 32, 44, white, 'rx="3"'),
  path('M0 -14Q-14 -22 -26 -14V16Q-14 8 0 16Q14 8 26 16V-14Q14 -22 0 -14Z', white),
  path('M0 -26Q22 4 14 14A16 16 0 0 1 -14 14Q-22 4 0 -26Z', white),
  circle(0, -8, 18, white) + rect(-3, 4, 6, 20, white),
  circle(0, 0, 14, white) + times(8, ray => `<g transform="rotate(${ray * 45})">${rect(-2, -26, 4, 8, white)}</g>`),
  path('M-24 -4H24L16 20H-16Z', white) + stroke('M-14 -4Q0 -32 14 -4', white, 4),
  circle(-10, -10, 9, white) + circle(12, -10, 9, white) + path('M-26 18q16 -30 26 -8q10 -22 28 8Z', white),
]
