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
  n,
  path,
  polygon,
  rect,
  ridge,
  type Scene,
  stroke,
  through,
  times,
  width,
} from '../drawing.ts'
import { areca, bamboo, birds, foreground, hills, house, person, scattered, sky, tree, water } from '../scenery.ts'

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

/** Somebody on a bicycle, the wheels on the origin. */
export function bicycle(shirt: string): string {
  const wheels = [-46, 46]
    .map(x => `<circle cx="${x}" cy="-30" r="30" fill="none" stroke="${colours.ink}" stroke-width="5"/>`)
    .join('')
  return (
    wheels +
    stroke('M-46 -30L-10 -78L32 -76L46 -30M-10 -78L4 -32L32 -76M32 -76L28 -96L46 -98M-46 -30H4', colours.brick, 5) +
    stroke('M-12 -84L8 -58L-2 -30', colours.ink, 13) +
    path('M-26 -86Q-26 -140 2 -146Q22 -140 14 -112L4 -84Z', shirt) +
    stroke('M4 -132L34 -100', shirt, 11) +
    circle(6, -160, 13, '#3a2a26') +
    path('M-24 -160Q6 -172 36 -158L8 -188Z', colours.sand)
  )
}

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

/** Young rice fields seen from above, with a river and a road: the map of a commune. */
export const fieldsFromAbove: Scene = (random, light) => {
  const crops = [
    colours.leaf,
    colours.rice,
    colours.straw,
    colours.jade,
    mix(colours.leaf, colours.cream, 0.3),
    mix(colours.jade, colours.pine, 0.4),
  ]
  const cell = (column: number, row: number) => {
    const corner = (c: number, r: number): [number, number] => [
      c * 150 - 90 + Math.sin(c * 1.7 + r * 2.3) * 34 + r * 22 - 130,
      r * 128 - 60 + Math.cos(c * 2.1 + r) * 26,
    ]
    const colour = crops[Math.floor(random() * crops.length)] ?? colours.leaf
    const [a, b, c, d] = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    ]
    const lines = times(7, line => {
      const t = (line + 1) / 8
      return stroke(
        `M${n(a[0] + (b[0] - a[0]) * t)} ${n(a[1] + (b[1] - a[1]) * t)}L${n(d[0] + (c[0] - d[0]) * t)} ${n(d[1] + (c[1] - d[1]) * t)}`,
        mix(colour, colours.pine, 0.4),
        3,
        'opacity="0.4"',
      )
    })
    return (
      polygon([a, b, c, d], mix(colour, lights[light].haze, 0.12), `stroke="${colours.cream}" stroke-width="5"`) + lines
    )
  }
  const fields = times(10, row => times(14, column => cell(column, row)))
  const stream = 'M-40 260C320 180 420 520 760 500S1180 800 1660 720'
  const river =
    stroke(stream, mix(colours.pine, colours.leaf, 0.4), 128) +
    stroke(stream, mix(lights.day.top, colours.indigo, 0.2), 98) +
    stroke(stream, '#ffffff', 5, 'opacity="0.4" stroke-dasharray="90 60"')
  const road =
    stroke('M240 -20C330 330 620 560 640 1020', mix(colours.sand, colours.cream, 0.5), 26) +
    stroke('M240 -20C330 330 620 560 640 1020', colours.wood, 3, 'opacity="0.4" stroke-dasharray="18 18"')
  const roof = (x: number, y: number, size: number, colour: string) =>
    rect(x + 8, y + 8, size * 1.5, size, colours.ink, 'opacity="0.25"') +
    rect(x, y, size * 1.5, size, colour) +
    rect(x, y, size * 1.5, size / 2, '#ffffff', 'opacity="0.18"')
  const hamlet = (x: number, y: number) =>
    times(12, index =>
      roof(
        x + (index % 4) * 70 + between(random, -10, 10),
        y + Math.floor(index / 4) * 62 + between(random, -10, 10),
        between(random, 22, 34),
        index % 3 ? colours.brick : colours.clay,
      ),
    ) +
    times(20, () =>
      circle(
        x + between(random, -40, 310),
        y + between(random, -40, 210),
        between(random, 12, 22),
        mix(colours.pine, colours.jade, random()),
      ),
    )
  const shade = gradient(['#fff6df', '#1f3538'], 'across')
  return `<defs>${shade.definition}</defs>${rect(0, 0, width, height, colours.leaf)}${fields}${road}${river}${stroke('M520 430L570 545', colours.cream, 30)}${hamlet(720, 130)}${hamlet(180, 690)}${hamlet(1200, 300)}${rect(0, 0, width, height, shade.fill, 'opacity="0.16"')}`
}
