import { at, circle, colours, ellipse, lights, mix, path, rect, type Scene, stroke, times, width } from '../drawing.ts'
import { bicycle, person } from '../people-from-behind.ts'
import { tree } from '../plants.ts'
import { birds, foreground, hills, scattered, sky, water } from '../scenery.ts'

/** A bridge of five arches over a wide river. */
export const bridge: Scene = (random, light) => {
  const far = scattered(random, 26, 596, 612, 0.36, () => tree(random, mix(colours.jade, lights[light].haze, 0.35)))
  const stone = mix(colours.cream, lights[light].haze, 0.35)
  const arch = (index: number) =>
    `M${-20 + index * 330} 720V560H${310 + index * 330}V720H${282 + index * 330}A137 122 0 0 0 ${8 + index * 330} 720Z`
  const arches = times(
    5,
    index =>
      path(arch(index), mix(stone, lights[light].shade, 0.12)) +
      path(
        `M${8 + index * 330} 720A137 122 0 0 1 ${282 + index * 330} 720L${268 + index * 330} 720A124 108 0 0 0 ${22 + index * 330} 720Z`,
        lights[light].shade,
        'opacity="0.35"',
      ),
  )
  const reflections = times(5, index =>
    path(
      `M${8 + index * 330} 736A137 96 0 0 0 ${282 + index * 330} 736H${310 + index * 330}V850H${-20 + index * 330}V736Z`,
      stone,
      'opacity="0.16"',
    ),
  )
  const deck =
    rect(-10, 536, width + 20, 30, stone) +
    rect(-10, 530, width + 20, 8, mix(stone, '#ffffff', 0.5)) +
    times(42, index => rect(index * 39, 498, 5, 34, mix(stone, lights[light].shade, 0.35))) +
    rect(-10, 494, width + 20, 7, mix(stone, lights[light].shade, 0.35))
  const lamps = times(
    6,
    index =>
      stroke(`M${120 + index * 274} 530V404q0 -26 30 -26`, lights[light].shade, 6) +
      circle(154 + index * 274, 384, 10, lights[light].sun),
  )
  const cyclists = [360, 700, 1010, 1290]
    .map((x, index) =>
      at(x, 532, bicycle([colours.brick, colours.indigo, colours.cream, colours.clay][index] ?? colours.clay), 0.62),
    )
    .join('')
  return (
    sky(random, light, 560) +
    birds(random, colours.ink) +
    hills(random, light, 400, 590, 4, colours.jade) +
    far +
    water(random, light, 610) +
    reflections +
    cyclists +
    arches +
    deck +
    lamps +
    boat(420, 860, 1.5) +
    boat(1180, 790, 0.9) +
    foreground(random, colours.pine, 985)
  )
}

function boat(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    ellipse(0, 14, 150, 12, colours.ink, 'opacity="0.2"') +
      at(-30, 2, person(colours.wood, { hat: 'leaf' }), 0.8) +
      path('M-150 -16Q0 22 150 -20Q110 26 0 26T-150 -16Z', colours.wood) +
      path('M-150 -16Q0 22 150 -20Q60 12 -20 10T-150 -16Z', colours.sand, 'opacity="0.6"') +
      stroke('M-8 -70L88 40', colours.sand, 5),
    scale,
  )
}
