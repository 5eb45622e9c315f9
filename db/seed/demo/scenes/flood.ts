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
import { areca } from '../plants.ts'
import { foreground, hills, sky, water } from '../scenery.ts'

/** Soldiers and villagers raise a dike with sacks of earth while the river rises. */
export const dike: Scene = (random, light) => {
  const rain =
    light === 'rain'
      ? stroke(
          times(170, () => {
            const x = between(random, 0, width + 200)
            const y = between(random, -20, height)
            return `M${n(x)} ${n(y)}l-14 46`
          }),
          '#ffffff',
          2,
          'opacity="0.3"',
        )
      : ''
  const roofs = times(6, index =>
    at(
      120 + index * 270 + between(random, -50, 50),
      574,
      house(mix(colours.cream, lights[light].haze, 0.4), mix(colours.brick, lights[light].haze, 0.3), light),
      0.42,
    ),
  )
  const bank =
    path('M-20 800Q400 690 800 706T1640 660V1020H-20Z', mix(colours.pine, colours.wood, 0.4)) +
    path('M-20 846Q400 738 800 750T1640 706V1020H-20Z', mix(colours.leaf, colours.pine, 0.55))
  const sack = (x: number, y: number, tone: number) =>
    path(`M${x - 44} ${y}q-8 -34 16 -38h56q24 4 16 38q-44 8 -88 0Z`, mix(colours.sand, colours.wood, tone)) +
    stroke(`M${x - 30} ${y - 20}q30 8 60 0`, colours.wood, 2, 'opacity="0.5"')
  const wall = times(3, row =>
    times(19 - row, index =>
      sack(40 + index * 86 + row * 43, 752 - index * 4.6 - row * 36 + between(random, -3, 3), 0.1 + random() * 0.28),
    ),
  )
  const people = times(8, index =>
    at(
      150 + index * 190 + between(random, -24, 24),
      922 - index * 12 + between(random, -14, 18),
      person(index % 3 === 1 ? colours.sand : index % 3 ? colours.indigo : '#5d6f4c', {
        hat: index % 2 ? 'leaf' : 'none',
      }) + (index % 2 ? at(34, -62, sack(0, 0, 0.2), 0.5) : ''),
      1.1,
      index % 2 === 0,
    ),
  )
  return (
    sky(random, light, 480) +
    hills(random, light, 400, 520, 3, colours.pine) +
    water(random, light, 540, 820) +
    roofs +
    rect(0, 572, width, 10, lights[light].low, 'opacity="0.5"') +
    bank +
    wall +
    people +
    foreground(random, colours.ink, 990) +
    rain
  )
}

/** A boat brings boxes to houses that stand in the flood. */
export const flood: Scene = (random, light) => {
  const row = (places: number[], y: number, scale: number) =>
    places
      .map(
        (x, index) =>
          at(x + 170 * scale, y + 40, areca(random), scale) +
          at(x, y + 30, house(colours.cream, index % 2 ? colours.brick : colours.clay, light), scale),
      )
      .join('') + water(random, light, y)
  const houses = row([180, 560, 960, 1400], 606, 0.8) + row([330, 790, 1250], 676, 1.25)
  const boxes = times(
    5,
    index =>
      rect(-130 + index * 42, -48 - (index % 2) * 30, 40, 46, mix(colours.sand, colours.clay, index * 0.12), 'rx="3"') +
      rect(-114 + index * 42, -48 - (index % 2) * 30, 8, 46, colours.cream, 'opacity="0.7"'),
  )
  const crew =
    at(-200, -4, person(colours.clay), 0.95) +
    at(120, -4, person('#5d6f4c', { hat: 'leaf' }), 1) +
    at(190, -4, person(colours.clay), 0.95)
  const hull =
    path('M-300 -30Q0 10 300 -44Q250 56 150 60H-180Q-260 50 -300 -30Z', colours.indigo) +
    path('M-300 -30Q0 10 300 -44L290 -22Q0 30 -288 -8Z', colours.cream)
  const craft = at(820, 868, ellipse(0, 62, 350, 24, colours.ink, 'opacity="0.22"') + crew + boxes + hull, 1.2)
  const ripples = times(26, index =>
    stroke(`M${n(between(random, -40, width))} ${720 + index * 11}q40 -10 80 0t80 0`, '#ffffff', 3, 'opacity="0.22"'),
  )
  return (
    sky(random, light, 520) +
    hills(random, light, 380, 560, 4, colours.pine) +
    water(random, light, 580) +
    houses +
    ripples +
    craft
  )
}
