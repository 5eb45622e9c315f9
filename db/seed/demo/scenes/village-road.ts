import { at, between, circle, colours, lights, mix, pick, polygon, rect, type Scene, times, width } from '../drawing.ts'
import { house } from '../house.ts'
import { bicycle, person } from '../people-from-behind.ts'
import { areca, tree } from '../plants.ts'
import { hills, scattered, sky } from '../scenery.ts'

/** A concrete village road between flower beds, houses and areca palms. */
export const villageRoad: Scene = (random, light) => {
  const road =
    polygon(
      [
        [745, 560],
        [855, 560],
        [1380, 1010],
        [220, 1010],
      ],
      mix(colours.cream, lights[light].haze, 0.5),
    ) +
    polygon(
      [
        [796, 560],
        [804, 560],
        [826, 1010],
        [774, 1010],
      ],
      '#ffffff',
      'opacity="0.35"',
    )
  const bed = (side: number) =>
    times(120, () => {
      const depth = random() ** 1.5
      const x = 800 + side * (66 + depth * 590 + between(random, 0, 26 + depth * 90))
      return circle(
        x,
        574 + depth * 430 + between(random, -8, 8),
        4 + depth * 15,
        pick(random, [colours.lotus, colours.straw, colours.clay, colours.leaf, colours.jade, colours.cream]),
      )
    })
  const palms = [0, 1, 2, 3, 4]
    .map(index => {
      const scale = 0.42 + index * 0.3
      const reach = 120 + index * index * 42
      const y = 600 + index * index * 20
      return at(800 - reach, y, areca(random), scale) + at(800 + reach, y, areca(random), scale)
    })
    .join('')
  const houses =
    at(420, 680, house(colours.cream, colours.brick, light), 1.2) +
    at(160, 790, house('#e9d2a8', colours.clay, light), 1.7) +
    at(1190, 690, house('#d7e0d0', colours.clay, light), 1.25) +
    at(1480, 810, house(colours.cream, colours.brick, light), 1.8)
  const people =
    at(760, 720, bicycle(colours.indigo), 0.75) +
    at(905, 690, person(colours.brick, { hat: 'leaf', load: true }), 0.72) +
    at(700, 880, person(colours.cream, {}), 1.1) +
    at(640, 885, person(colours.clay, {}), 0.8)
  return (
    sky(random, light, 560) +
    hills(random, light, 420, 560, 4, colours.jade) +
    rect(0, 560, width, 450, mix(colours.leaf, colours.rice, 0.4)) +
    scattered(random, 18, 560, 580, 0.5, () => tree(random)) +
    houses +
    road +
    bed(-1) +
    bed(1) +
    palms +
    people
  )
}
