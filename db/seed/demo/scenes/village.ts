import {
  at,
  between,
  circle,
  colours,
  ellipse,
  gradient,
  height,
  type Light,
  lights,
  mix,
  n,
  path,
  pick,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'
import {
  areca,
  bamboo,
  birds,
  foliage,
  foreground,
  hills,
  house,
  person,
  scattered,
  shadow,
  sky,
  tree,
} from '../scenery.ts'
import { bicycle } from './river.ts'

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

/** Villagers in a half circle under a great tree, talking with officials at a table. */
export const dialogue: Scene = (random, light) => {
  const lawn =
    rect(0, 640, width, 370, mix(colours.rice, lights[light].haze, 0.2)) +
    ellipse(800, 800, 900, 180, colours.sand, 'opacity="0.7"') +
    ellipse(820, 760, 620, 96, colours.ink, 'opacity="0.16"')
  const crown = foliage(random, 800, 262, 600, 200, share =>
    mix(mix(colours.pine, colours.jade, share), colours.straw, Math.max(0, share - 0.6) * 0.7),
  )
  const trunk =
    path(
      'M730 700Q770 560 742 380L690 300L720 290L780 360L800 240L828 240L830 370L900 280L928 296L866 400Q840 560 880 700Q800 680 730 700Z',
      colours.wood,
    ) + path('M830 370L900 280L928 296L866 400Q840 560 880 700L830 694Q800 540 830 370Z', colours.ink, 'opacity="0.2"')
  const table =
    rect(610, 676, 380, 16, colours.wood) +
    rect(610, 692, 380, 60, colours.brick) +
    rect(610, 692, 380, 14, colours.straw, 'opacity="0.5"') +
    times(4, index => rect(650 + index * 90, 656, 14, 20, colours.cream))
  const officials = times(4, index => at(650 + index * 100, 730, person(index % 2 ? colours.cream : '#d9e3e2'), 0.92))
  const seats = times(3, row =>
    times(9 + row * 2, index => {
      const share = (index + 0.5) / (9 + row * 2)
      const x = 800 + (share - 0.5) * (1080 + row * 260)
      const y = 846 + row * 62 - Math.abs(share - 0.5) * 90
      return (
        at(
          x,
          y + 40,
          person(
            pick(random, [colours.indigo, colours.brick, colours.jade, colours.clay, colours.cream, colours.ink]),
            { hat: random() < 0.25 ? 'leaf' : 'none' },
          ),
          0.9 + row * 0.14,
        ) + rect(x - 24, y - 14, 48, 54, mix(colours.wood, colours.sand, 0.3), 'rx="6" opacity="0.95"')
      )
    }),
  )
  return (
    sky(random, light, 560) +
    hills(random, light, 480, 620, 3, colours.jade) +
    at(180, 680, house(colours.cream, colours.brick, light), 1.2) +
    at(1420, 690, house('#e9d2a8', colours.clay, light), 1.25) +
    lawn +
    trunk +
    crown +
    officials +
    table +
    seats
  )
}

/** A school yard with a flame tree in blossom. */
export const schoolYard: Scene = (random, light) => {
  const shade = lights[light].shade
  const block =
    rect(180, 300, 1240, 400, '#efdcae') +
    rect(180, 300, 1240, 400, shade, 'opacity="0.06"') +
    polygon(
      [
        [140, 310],
        [240, 210],
        [1360, 210],
        [1460, 310],
      ],
      colours.brick,
    ) +
    times(
      2,
      floor =>
        rect(180, 480 + floor * 206, 1240, 16, colours.cream) +
        times(
          9,
          bay =>
            path(
              `M${206 + bay * 136} ${480 + floor * 206}V${372 + floor * 206}q50 -44 100 0V${480 + floor * 206}Z`,
              mix(colours.wood, shade, 0.45),
            ) +
            rect(222 + bay * 136, 400 + floor * 206, 34, 80, mix(colours.jade, colours.cream, 0.35)) +
            rect(262 + bay * 136, 384 + floor * 206, 30, 34, colours.straw, 'opacity="0.8"'),
        ),
    )
  const rail =
    times(58, index => rect(186 + index * 21.4, 444, 5, 40, colours.cream)) + rect(180, 440, 1240, 7, colours.cream)
  const yard =
    rect(0, 690, width, 320, mix(colours.sand, lights[light].haze, 0.3)) +
    polygon(
      [
        [500, 690],
        [1100, 690],
        [1500, 1010],
        [100, 1010],
      ],
      '#ffffff',
      'opacity="0.16"',
    )
  const blossom = (share: number) => mix('#9a3a2c', '#ea6a45', share)
  const flame =
    path('M300 930Q340 720 316 560L372 540Q372 720 420 930Z', colours.wood) +
    foliage(random, 350, 430, 390, 170, share =>
      random() < 0.16 ? mix(colours.pine, colours.leaf, share) : blossom(share),
    ) +
    times(70, () =>
      circle(between(random, 60, 760), between(random, 850, 990), between(random, 3, 7), '#d9583d', 'opacity="0.8"'),
    )
  const pupils = times(9, index =>
    at(
      620 + index * 100 + between(random, -24, 24),
      810 + between(random, 0, 120),
      shadow(0, 2, 30) +
        person('#fdfaf2', { trousers: colours.indigo }) +
        rect(-12, -104, 24, 34, pick(random, [colours.clay, colours.jade, colours.indigo, colours.straw]), 'rx="6"'),
      0.86,
    ),
  )
  return (
    sky(random, light, 420) +
    scattered(random, 14, 660, 700, 1.1, () => tree(random)) +
    block +
    rail +
    yard +
    pupils +
    flame
  )
}

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

/** Church and pagoda at the two ends of one field. */
export const bellTowers: Scene = (random, light) => {
  const shade = lights[light].shade
  const wall = mix(colours.cream, lights[light].haze, 0.4)
  const church =
    rect(-70, -380, 140, 380, wall) +
    rect(6, -380, 64, 380, shade, 'opacity="0.14"') +
    polygon(
      [
        [-84, -376],
        [0, -560],
        [84, -376],
      ],
      mix(colours.indigo, shade, 0.3),
    ) +
    rect(-3, -606, 6, 52, shade) +
    rect(-16, -592, 32, 6, shade) +
    rect(70, -210, 300, 210, wall) +
    polygon(
      [
        [60, -206],
        [110, -290],
        [350, -290],
        [390, -206],
      ],
      colours.brick,
    ) +
    path('M-26 -240v-56q26 -34 52 0v56Z', shade, 'opacity="0.6"') +
    path('M-30 0v-96q30 -40 60 0V0Z', colours.wood) +
    times(4, index => path(`M${104 + index * 64} -60v-66q18 -26 36 0v66Z`, shade, 'opacity="0.55"'))
  const tier = (y: number, half: number) =>
    rect(-half + 26, y - 76, half * 2 - 52, 80, wall) +
    path(
      `M${-half - 26} ${y - 64}Q${-half + 10} ${y - 76} ${-half + 34} ${y - 112}H${half - 34}Q${half - 10} ${y - 76} ${half + 26} ${y - 64}Q${half} ${y - 54} ${half - 20} ${y - 58}H${-half + 20}Q${-half} ${y - 54} ${-half - 26} ${y - 64}Z`,
      mix(colours.brick, colours.clay, 0.3),
    ) +
    path(`M-14 ${y}v-34q14 -18 28 0v34Z`, shade, 'opacity="0.6"')
  const pagoda =
    times(5, index => tier(-index * 92, 128 - index * 17)) +
    rect(-4, -540, 8, 80, colours.straw) +
    circle(0, -540, 9, colours.straw)
  const fields = times(7, row => {
    const colour = mix(colours.rice, row % 2 ? colours.leaf : colours.straw, 0.4)
    const fill = gradient([mix(colour, lights[light].haze, 0.5 - row * 0.06), colour])
    return `<defs>${fill.definition}</defs>${rect(-10, 690 + row * row * 6.4, width + 20, 320, fill.fill)}${rect(-10, 690 + row * row * 6.4, width + 20, 3 + row, colours.pine, 'opacity="0.35"')}`
  })
  const path_ = path(
    'M780 692Q830 760 700 830T760 1010H980Q860 900 900 830T800 692Z',
    mix(colours.cream, lights[light].haze, 0.4),
  )
  return (
    sky(random, light, 620) +
    birds(random, shade) +
    hills(random, light, 520, 660, 4, colours.jade) +
    at(300, 704, church, 1) +
    at(1280, 704, pagoda, 1) +
    scattered(random, 30, 690, 716, 0.62, () => tree(random)) +
    fields +
    path_ +
    at(800, 800, bicycle(colours.indigo), 0.6) +
    at(850, 930, person(colours.brick, { hat: 'leaf', load: true }), 1) +
    foreground(random, mix(colours.pine, colours.leaf, 0.25), 985)
  )
}
