import {
  at,
  between,
  circle,
  colours,
  gradient,
  height,
  lights,
  mix,
  path,
  polygon,
  type Scene,
  stroke,
  through,
  times,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { areca } from '../plants.ts'
import { birds, foreground, hills, scattered, sky } from '../scenery.ts'

/** The sun comes up over rows of tea. */
export const teaHills: Scene = (random, light) => {
  const rows = times(4, layer => {
    const y = 560 + layer * 120
    const slope = layer % 2 ? 1 : -1
    const colour = mix(lights[light].haze, mix(colours.leaf, colours.pine, 0.35), 0.5 + layer * 0.16)
    const hill = Array.from({ length: 33 }, (_, i): [number, number] => [
      i * 52 - 32,
      y + Math.cos(i / 6 + layer * 2.1) * 52 * slope,
    ])
    const fill = gradient([mix(colour, colours.straw, 0.25), colour])
    const lines = times(9, row =>
      stroke(
        through(hill.map(([x, top]) => [x, top + 12 + row * row * 2.2 + row * 9])),
        mix(colour, colours.ink, 0.34),
        5 + row * 1.6,
        'opacity="0.5" stroke-dasharray="2 15"',
      ),
    )
    return `<defs>${fill.definition}</defs>${path(through(hill, height), fill.fill)}${lines}`
  })
  const pickers = times(5, index =>
    at(
      300 + index * 230 + between(random, -50, 50),
      760 + between(random, -18, 34),
      person(index % 2 ? colours.clay : colours.indigo, { hat: 'leaf' }),
      0.62,
    ),
  )
  return (
    sky(random, light, 560) +
    birds(random, colours.ink) +
    hills(random, light, 400, 520, 4, colours.jade) +
    rows +
    pickers +
    foreground(random, colours.pine, 985)
  )
}

/** Young people plant trees on a bare slope. */
export const planting: Scene = (random, light) => {
  const slope = path('M-20 760Q420 560 900 640T1640 520V1020H-20Z', mix(colours.clay, lights[light].haze, 0.35))
  const furrows = times(9, row =>
    stroke(
      `M-20 ${790 + row * 34}Q420 ${600 + row * 42} 900 ${676 + row * 42}T1640 ${556 + row * 52}`,
      mix(colours.brick, colours.wood, 0.4),
      8,
      'opacity="0.22"',
    ),
  )
  const saplings = scattered(
    random,
    38,
    690,
    960,
    0.5,
    () =>
      stroke('M0 0V-70', colours.wood, 6) +
      times(5, index =>
        circle(
          Math.cos(index * 1.3) * 22,
          -78 + Math.sin(index * 1.3) * 20,
          22,
          mix(colours.leaf, colours.jade, random()),
        ),
      ),
  )
  const shirts = [colours.indigo, '#3f7f9a', colours.indigo, '#3f7f9a', colours.cream] as const
  const people = shirts
    .map((shirt, index) =>
      at(
        230 + index * 290,
        850 - (index % 2) * 60,
        person(shirt, { hat: index % 2 ? 'leaf' : 'none' }) +
          stroke('M26 -96L44 0', colours.wood, 6) +
          polygon(
            [
              [38, -8],
              [54, -8],
              [50, 22],
              [40, 22],
            ],
            colours.ink,
          ),
        1.08,
        index % 2 === 0,
      ),
    )
    .join('')
  return (
    sky(random, light, 560) +
    hills(random, light, 330, 560, 5, colours.jade) +
    slope +
    furrows +
    saplings +
    people +
    at(1520, 960, areca(random), 1.6)
  )
}
