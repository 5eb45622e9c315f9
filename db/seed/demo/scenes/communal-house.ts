import {
  at,
  between,
  circle,
  colours,
  type Light,
  lights,
  mix,
  path,
  pick,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { foliage, tree } from '../plants.ts'
import { birds, hills, scattered, shadow, sky } from '../scenery.ts'

/** The communal house of a village, its roof ends curled up, behind a brick yard. */
export const communalHouse: Scene = (random, light) => {
  const shade = lights[light].shade
  const yard =
    polygon(
      [
        [-10, 740],
        [1610, 740],
        [1610, 1010],
        [-10, 1010],
      ],
      mix(colours.clay, lights[light].haze, 0.5),
    ) +
    times(9, row => stroke(`M0 ${752 + row * row * 3.4}H1600`, colours.brick, 2, 'opacity="0.28"')) +
    times(23, column =>
      stroke(`M${800 + (column - 11) * 62} 740L${800 + (column - 11) * 210} 1010`, colours.brick, 2, 'opacity="0.22"'),
    )
  const broadTree = (x: number, foot: number, reach: number, leaf: string) =>
    path(
      `M${x - 34} ${foot}Q${x - 10} ${foot - 200} ${x - 24} ${foot - 330}H${x + 24}Q${x + 14} ${foot - 200} ${x + 40} ${foot}Z`,
      colours.wood,
    ) +
    foliage(random, x, foot - 420, reach, reach * 0.66, share =>
      mix(mix(shade, leaf, 0.35 + share * 0.65), colours.straw, Math.max(0, share - 0.65)),
    )
  const banyan = broadTree(1560, 800, 250, colours.jade) + broadTree(30, 790, 220, colours.leaf)
  const people = times(7, index =>
    at(
      300 + index * 165 + between(random, -30, 30),
      820 + between(random, 0, 70),
      shadow(0, 2, 34) +
        person(pick(random, [colours.indigo, colours.brick, colours.cream, colours.jade]), {
          hat: index % 3 === 0 ? 'leaf' : 'none',
        }),
      0.92,
    ),
  )
  return (
    sky(random, light, 560) +
    birds(random, shade) +
    hills(random, light, 470, 640, 3, colours.jade) +
    scattered(random, 20, 720, 742, 0.9, () => tree(random)) +
    yard +
    at(800, 760, hall(light), 1) +
    banyan +
    people
  )
}

function hall(light: Light): string {
  const shade = lights[light].shade
  const columns = times(
    8,
    index =>
      rect(-392 + index * 109, -180, 22, 180, mix(colours.brick, shade, 0.2)) +
      rect(-396 + index * 109, -12, 30, 14, colours.sand),
  )
  const doors = times(
    7,
    index =>
      rect(-366 + index * 109, -160, 79, 160, mix(colours.wood, shade, 0.25)) +
      times(4, bar => rect(-358 + index * 109 + bar * 18, -150, 5, 92, colours.straw, 'opacity="0.32"')),
  )
  const roof = path(
    'M-610 -236Q-520 -196 -452 -236Q-368 -290 -330 -372H330Q368 -290 452 -236Q520 -196 610 -236Q590 -148 490 -140H-490Q-590 -148 -610 -236Z',
    mix(colours.brick, colours.clay, 0.35),
  )
  const tiles = times(8, row =>
    stroke(
      `M${-335 - row * row * 2.1 - row * 6} ${-352 + row * 26}H${335 + row * row * 2.1 + row * 6}`,
      shade,
      3,
      'opacity="0.22" stroke-dasharray="14 5"',
    ),
  )
  const ridgeLine =
    path(
      'M-384 -412Q-352 -376 -300 -384H300Q352 -376 384 -412Q376 -362 330 -364H-330Q-376 -362 -384 -412Z',
      colours.sand,
    ) +
    circle(0, -398, 20, colours.sand) +
    path('M-90 -384q30 -34 76 -20l-10 20ZM90 -384q-30 -34 -76 -20l10 20Z', colours.sand)
  const steps = times(4, step =>
    rect(-460 - step * 22, step * 13, 920 + step * 44, 14, mix(colours.cream, shade, 0.1 + step * 0.09)),
  )
  return (
    rect(-410, -180, 820, 182, mix(colours.wood, shade, 0.6)) +
    doors +
    columns +
    roof +
    tiles +
    rect(-500, -150, 1000, 10, shade, 'opacity="0.35"') +
    ridgeLine +
    steps
  )
}
