import {
  at,
  between,
  circle,
  colours,
  ellipse,
  lights,
  mix,
  path,
  pick,
  polygon,
  rect,
  type Scene,
  times,
  width,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { bamboo, tree } from '../plants.ts'
import { hills, scattered, sky } from '../scenery.ts'

/** A highland market under awnings. */
export const market: Scene = (random, light) => {
  const ground =
    rect(0, 700, width, 310, mix(colours.sand, lights[light].haze, 0.35)) +
    times(50, () =>
      ellipse(
        between(random, 0, width),
        between(random, 720, 1000),
        between(random, 20, 80),
        4,
        colours.wood,
        'opacity="0.12"',
      ),
    )
  const awning = (x: number, y: number, scale: number, colour: string) =>
    at(
      x,
      y,
      rect(-150, -230, 10, 230, colours.wood) +
        rect(140, -230, 10, 230, colours.wood) +
        rect(-160, -74, 320, 74, mix(colours.wood, colours.sand, 0.4)) +
        rect(-160, -82, 320, 12, colours.sand) +
        goods() +
        polygon(
          [
            [-120, -310],
            [120, -310],
            [190, -216],
            [-190, -216],
          ],
          colour,
        ) +
        times(5, stripe =>
          polygon(
            [
              [-96 + stripe * 48, -310],
              [-72 + stripe * 48, -310],
              [-114 + stripe * 76, -216],
              [-152 + stripe * 76, -216],
            ],
            colours.cream,
            'opacity="0.85"',
          ),
        ) +
        times(10, index => path(`M${-190 + index * 38} -217q19 34 38 0Z`, index % 2 ? colours.cream : colour)),
      scale,
    )
  const goods = () =>
    times(13, index =>
      circle(
        -140 + index * 23,
        -90 - (index % 2) * 9,
        15,
        pick(random, [colours.clay, colours.straw, colours.leaf, colours.brick, colours.lotus, colours.jade]),
      ),
    )
  const back = [140, 470, 800, 1130, 1460]
    .map((x, index) =>
      awning(
        x,
        720,
        0.8,
        [colours.indigo, colours.clay, colours.jade, colours.brick, colours.indigo][index] ?? colours.jade,
      ),
    )
    .join('')
  const front = [290, 830, 1370]
    .map((x, index) => awning(x, 880, 1.18, [colours.brick, colours.pine, colours.clay][index] ?? colours.clay))
    .join('')
  const crowd = (count: number, y: number, scale: number) =>
    times(count, index =>
      at(
        60 + (index * 1560) / count + between(random, -40, 40),
        y + between(random, -12, 20),
        person(pick(random, [colours.indigo, colours.brick, colours.ink, colours.cream, colours.jade]), {
          hat: pick(random, ['scarf', 'leaf', 'none'] as const),
          load: random() < 0.18,
        }),
        scale,
      ),
    )
  return (
    sky(random, light, 480) +
    hills(random, light, 280, 520, 5, colours.pine) +
    at(60, 690, bamboo(random), 1) +
    scattered(random, 12, 680, 700, 1, () => tree(random)) +
    ground +
    back +
    crowd(12, 800, 0.85) +
    front +
    crowd(8, 970, 1.3)
  )
}
