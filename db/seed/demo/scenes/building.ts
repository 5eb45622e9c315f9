import {
  at,
  between,
  colours,
  ellipse,
  height,
  lights,
  mix,
  n,
  path,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'
import { house } from '../house.ts'
import { person } from '../people-from-behind.ts'
import { bamboo, tree } from '../plants.ts'
import { foreground, hills, scattered, sky } from '../scenery.ts'

/** Neighbours build a house for a family that had none. */
export const newHouse: Scene = (random, light) => {
  const bricks = times(13, row =>
    times(24, column =>
      rect(
        470 + column * 28 + (row % 2) * 14,
        700 - row * 20,
        26,
        18,
        mix(colours.clay, random() < 0.5 ? colours.brick : colours.sand, random() * 0.35),
      ),
    ),
  )
  const openings =
    rect(580, 500, 84, 92, lights[light].low) +
    rect(760, 500, 110, 218, mix(colours.ink, colours.wood, 0.4)) +
    rect(960, 500, 84, 92, lights[light].low)
  const frame =
    stroke('M450 440L816 270L1180 440M570 384V440M690 328V440M816 270V440M940 328V440M1060 384V440', colours.wood, 14) +
    times(7, index =>
      stroke(`M${474 + index * 50} ${430 - index * 23}H${1158 - index * 50}`, mix(colours.wood, colours.sand, 0.4), 6),
    )
  const scaffold = stroke(
    'M410 720V330M480 720V330M1160 720V330M1236 720V330M390 560H500M390 430H500M1140 560H1256M1140 430H1256M410 560L480 430M1160 720L1236 560',
    mix(colours.sand, colours.wood, 0.5),
    9,
  )
  const ground =
    rect(0, 706, width, 300, mix(colours.sand, colours.clay, 0.25)) +
    times(40, () =>
      ellipse(
        between(random, 0, width),
        between(random, 730, 1000),
        between(random, 20, 90),
        5,
        colours.wood,
        'opacity="0.14"',
      ),
    ) +
    path('M60 860Q180 730 320 860Z', colours.sand) +
    path('M180 790Q250 770 320 860H180Z', colours.wood, 'opacity="0.2"')
  const heap = times(5, row =>
    times(9 - row, column =>
      rect(1290 + column * 34 + row * 17, 860 - row * 20, 32, 18, mix(colours.clay, colours.brick, random())),
    ),
  )
  const crew =
    at(440, 558, person('#5d6f4c', { hat: 'leaf' }), 0.8) +
    at(1200, 558, person(colours.indigo, { hat: 'leaf' }), 0.8) +
    at(330, 880, person('#5d6f4c', { hat: 'none' }), 1.1) +
    at(620, 850, person(colours.indigo, { hat: 'leaf', load: true }), 1.1) +
    at(900, 870, person(colours.brick, { hat: 'leaf' }), 1.1) +
    at(1060, 860, person('#5d6f4c', {}), 1.1) +
    at(1230, 890, person(colours.cream, { hat: 'leaf' }), 1.1)
  return (
    sky(random, light, 560) +
    hills(random, light, 360, 620, 4, colours.jade) +
    at(120, 720, bamboo(random), 1.2) +
    scattered(random, 10, 690, 712, 1, () => tree(random)) +
    at(1460, 715, house(colours.cream, colours.brick, light), 0.9) +
    ground +
    bricks +
    openings +
    frame +
    scaffold +
    heap +
    crew +
    foreground(random, mix(colours.pine, colours.leaf, 0.3), n(height - 10))
  )
}
