import { at, between, colours, lights, mix, polygon, rect, type Scene, stroke, times, width } from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { tree } from '../plants.ts'
import { foreground, hills, scattered, sky } from '../scenery.ts'

/** A stilt house, smoke over its roof, mountains behind. */
export const stiltHouse: Scene = (random, light) => {
  const smoke =
    stroke('M905 372q-40 -60 10 -110q46 -44 -6 -104', '#ffffff', 26, 'opacity="0.28"') +
    stroke('M905 372q-30 -70 14 -124', '#ffffff', 14, 'opacity="0.35"')
  const orchard = scattered(random, 9, 690, 740, 0.75, () => tree(random, mix(colours.jade, colours.leaf, random())))
  const yard =
    rect(0, 760, width, 240, mix(colours.sand, lights[light].haze, 0.3)) +
    times(60, () =>
      rect(
        between(random, 0, width),
        between(random, 775, 990),
        between(random, 14, 70),
        4,
        colours.wood,
        'opacity="0.12" rx="2"',
      ),
    )
  const people =
    at(560, 870, person(colours.indigo, { hat: 'scarf', load: true }), 1.05) +
    at(1160, 850, person(colours.brick, { hat: 'scarf' }), 0.95) +
    at(1216, 852, person(colours.cream, {}), 0.66)
  return (
    sky(random, light, 460) +
    hills(random, light, 300, 560, 5, colours.pine) +
    smoke +
    orchard +
    yard +
    at(800, 800, stilts(lights[light].shade)) +
    people +
    foreground(random, colours.pine, 985)
  )
}

function stilts(shade: string): string {
  const posts = times(7, index => rect(-330 + index * 108, -190, 18, 190, mix(colours.wood, shade, 0.35)))
  const wall =
    rect(-350, -300, 700, 118, colours.wood) +
    times(26, index => rect(-346 + index * 27, -300, 4, 118, shade, 'opacity="0.28"'))
  const windows = times(
    4,
    index =>
      rect(-280 + index * 160, -276, 66, 64, colours.straw, 'opacity="0.85"') +
      rect(-250 + index * 160, -276, 6, 64, colours.wood),
  )
  const roof =
    polygon(
      [
        [-430, -286],
        [-300, -470],
        [300, -470],
        [430, -286],
      ],
      mix(colours.straw, colours.wood, 0.62),
    ) +
    times(46, index => stroke(`M${-296 + index * 13} -466L${-420 + index * 18.6} -290`, shade, 3, 'opacity="0.22"')) +
    polygon(
      [
        [110, -470],
        [300, -470],
        [430, -286],
        [110, -286],
      ],
      shade,
      'opacity="0.2"',
    )
  const stairs =
    stroke('M-120 -188L-210 0M-64 -188L-154 0', colours.wood, 10) +
    times(6, index => stroke(`M${-134 - index * 14.5} ${-160 + index * 30}h56`, colours.sand, 9))
  return (
    rect(-350, -190, 700, 190, shade, 'opacity="0.3"') +
    posts +
    rect(-372, -196, 744, 18, mix(colours.wood, colours.ink, 0.4)) +
    wall +
    windows +
    roof +
    stairs
  )
}
