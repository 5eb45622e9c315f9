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
  path,
  pick,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'
import { hills, person, sky, tree } from '../scenery.ts'
import { lotus } from './river.ts'

/** A meeting hall from its last row: backs of chairs, a stage with a curtain, a lectern. */
export const meetingHall: Scene = (random, light) => {
  const curtainColour = light === 'dusk' ? colours.indigo : light === 'rain' ? colours.pine : colours.brick
  const curtain = times(30, fold => {
    const fill = gradient(
      [mix(curtainColour, colours.ink, 0.42), curtainColour, mix(curtainColour, colours.ink, 0.3)],
      'across',
    )
    return `<defs>${fill.definition}</defs>${rect(230 + fold * 38, 130, 39, 390, fill.fill)}`
  })
  const walls =
    rect(0, 0, width, 700, '#efe2c8') +
    polygon(
      [
        [0, 0],
        [230, 130],
        [230, 560],
        [0, 700],
      ],
      '#e1cfab',
    ) +
    polygon(
      [
        [1600, 0],
        [1370, 130],
        [1370, 560],
        [1600, 700],
      ],
      '#d8c49d',
    ) +
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1370, 130],
        [230, 130],
      ],
      '#f7efdf',
    ) +
    times(5, index =>
      polygon(
        [
          [260 + index * 220, 26],
          [400 + index * 200, 26],
          [420 + index * 165, 96],
          [310 + index * 185, 96],
        ],
        '#fffdf4',
        'opacity="0.9"',
      ),
    )
  const windows = times(
    3,
    index =>
      polygon(
        [
          [20 + index * 72, 170 + index * 26],
          [70 + index * 66, 182 + index * 24],
          [70 + index * 66, 470 - index * 14],
          [20 + index * 72, 500 - index * 20],
        ],
        lights[light].low,
      ) +
      polygon(
        [
          [1580 - index * 72, 170 + index * 26],
          [1530 - index * 66, 182 + index * 24],
          [1530 - index * 66, 470 - index * 14],
          [1580 - index * 72, 500 - index * 20],
        ],
        lights[light].low,
      ),
  )
  const stage =
    rect(230, 520, 1140, 66, mix(colours.wood, colours.sand, 0.35)) +
    rect(230, 520, 1140, 10, colours.sand) +
    polygon(
      [
        [230, 586],
        [1370, 586],
        [1600, 720],
        [1600, 1000],
        [0, 1000],
        [0, 720],
      ],
      mix(colours.wood, colours.sand, 0.55),
    )
  const table =
    rect(520, 444, 470, 78, colours.cream) +
    rect(520, 444, 470, 12, colours.straw) +
    times(5, index => at(570 + index * 92, 446, person(index % 2 ? '#dfe6e4' : colours.ink), 0.62)) +
    rect(520, 438, 470, 84, '#f4ead3') +
    times(9, index => path(`M${520 + index * 52} 438q26 44 52 0Z`, colours.jade, 'opacity="0.5"'))
  const lectern =
    at(1150, 524, person('#e8ecea'), 0.86) +
    polygon(
      [
        [1100, 440],
        [1200, 440],
        [1186, 524],
        [1114, 524],
      ],
      colours.wood,
    ) +
    at(
      1060,
      524,
      rect(-16, -34, 32, 34, colours.jade, 'rx="6"') +
        at(0, -30, lotus(), 0.36) +
        at(-22, -32, lotus(true), 0.3) +
        at(20, -30, lotus(true), 0.3),
    )
  const clothes = ['#f1eee4', colours.indigo, colours.ink, colours.jade, '#b9c6c4', colours.clay] as const
  const rows = times(7, row => {
    const scale = 0.56 + row * 0.15
    return times(15, seat => {
      const x = 800 + (seat - 7 + (row % 2) * 0.5) * 112 * scale
      const somebody = random() < 0.86 ? at(0, 14, person(pick(random, clothes))) : ''
      const back =
        rect(-40, -58, 80, 92, mix(colours.brick, colours.wood, 0.45), 'rx="12"') +
        rect(-40, -58, 80, 10, colours.cream, 'rx="5" opacity="0.25"')
      return at(x, 622 + row * 44 + row * row * 6, somebody + back, scale)
    })
  })
  return (
    walls +
    windows +
    curtain +
    rect(210, 110, 1180, 44, mix(curtainColour, colours.straw, 0.25)) +
    times(24, index => path(`M${212 + index * 49} 154q24 40 49 0Z`, mix(curtainColour, colours.straw, 0.25))) +
    stage +
    table +
    lectern +
    rows
  )
}

/** Hands of people in different sleeves, one upon the other. */
export const hands: Scene = (random, light) => {
  const { low, top } = lights[light]
  const fill = gradient([mix(low, '#ffffff', 0.35), mix(top, low, 0.45)])
  const rays = times(24, index => {
    const a = (index * 15 * Math.PI) / 180
    const b = ((index * 15 + 7) * Math.PI) / 180
    return polygon(
      [
        [800, 500],
        [800 + Math.cos(a) * 1200, 500 + Math.sin(a) * 1200],
        [800 + Math.cos(b) * 1200, 500 + Math.sin(b) * 1200],
      ],
      '#ffffff',
      'opacity="0.16"',
    )
  })
  const skins = ['#c98f68', '#a8714e', '#d9a67e', '#b98059', '#8f5f42', '#cf9a72'] as const
  const sleeves = [
    colours.indigo,
    colours.brick,
    colours.jade,
    colours.clay,
    '#5d6f4c',
    colours.cream,
    colours.ink,
    colours.lotus,
  ] as const
  const arms = times(
    8,
    index =>
      `<g transform="rotate(${index * 45 + between(random, -7, 7)} 800 500) translate(800 500)">${arm(pick(random, skins), sleeves[index] ?? colours.jade, index)}</g>`,
  )
  return `<defs>${fill.definition}</defs>${rect(0, 0, width, height, fill.fill)}${rays}${circle(800, 500, 400, '#ffffff', 'opacity="0.18"')}${arms}`
}

function arm(skin: string, sleeve: string, index: number): string {
  const dark = mix(skin, colours.ink, 0.22)
  const fingers = [-45, -16, 13, 41]
    .map((y, finger) => {
      const reach = [86, 104, 100, 78][finger] ?? 90
      return rect(-14, y - 13, 158 - reach, 27, skin, 'rx="13"')
    })
    .join('')
  const band =
    index % 3 === 0
      ? times(9, mark =>
          polygon(
            [
              [368, -74 + mark * 17],
              [380, -66 + mark * 17],
              [368, -58 + mark * 17],
              [356, -66 + mark * 17],
            ],
            colours.straw,
          ),
        )
      : ''
  return (
    `<g opacity="0.18">${rect(30, -62, 900, 150, colours.ink, 'rx="60"')}</g>` +
    path('M40 -56Q150 -66 240 -48L420 -56V62L240 52Q130 68 60 58Q36 40 40 -56Z', skin) +
    fingers +
    path('M96 -46Q120 -92 62 -108Q36 -108 44 -88Q66 -74 58 -50Z', skin) +
    stroke('M58 -14H108M58 15H108M64 -42H96', dark, 3, 'opacity="0.6"') +
    path('M340 -78H960V86H340Q352 0 340 -78Z', sleeve) +
    path('M340 20H960V86H340Q347 50 346 20Z', colours.ink, 'opacity="0.16"') +
    rect(334, -80, 22, 168, mix(sleeve, '#ffffff', 0.4), 'rx="8"') +
    band
  )
}

/** A desk with books, tea and a lamp: an evening of study. */
export const study: Scene = (random, light) => {
  const wall = gradient([mix(lights[light].shade, colours.jade, 0.35), mix(colours.jade, colours.cream, 0.45)])
  const window_ =
    rect(930, 90, 500, 480, colours.wood, 'rx="8"') +
    `<svg x="950" y="110" width="460" height="440" viewBox="500 150 800 765" preserveAspectRatio="xMidYMid slice">${sky(random, light, 560)}${hills(random, light, 460, 700, 4, colours.jade)}${at(840, 900, tree(random), 1.4)}</svg>` +
    rect(1172, 110, 16, 440, colours.wood) +
    rect(950, 322, 460, 14, colours.wood)
  const shelf =
    rect(110, 300, 660, 18, colours.wood) +
    rect(110, 318, 660, 8, colours.ink, 'opacity="0.25"') +
    times(20, index => {
      const tall = between(random, 110, 180)
      return (
        rect(
          130 + index * 31,
          300 - tall,
          27,
          tall,
          pick(random, [colours.brick, colours.indigo, colours.straw, colours.cream, colours.clay, colours.pine]),
          'rx="3"',
        ) + rect(134 + index * 31, 300 - tall + 22, 19, 8, colours.cream, 'opacity="0.55"')
      )
    })
  const desk =
    rect(0, 700, width, 310, mix(colours.wood, colours.clay, 0.35)) +
    rect(0, 700, width, 14, colours.sand, 'opacity="0.6"') +
    times(14, index =>
      stroke(
        `M0 ${730 + index * 22}Q${between(random, 300, 1200)} ${722 + index * 22} 1600 ${734 + index * 22}`,
        colours.ink,
        2,
        'opacity="0.1"',
      ),
    )
  const glow =
    polygon(
      [
        [330, 470],
        [520, 470],
        [840, 990],
        [60, 990],
      ],
      lights[light].sun,
      'opacity="0.28"',
    ) + ellipse(430, 860, 400, 90, lights[light].sun, 'opacity="0.25"')
  const lamp =
    ellipse(250, 770, 88, 18, colours.ink) +
    stroke('M250 764L214 520L400 400', colours.ink, 12) +
    path('M352 356L470 420Q520 470 480 506L322 424Q316 372 352 356Z', colours.straw)
  const book =
    path('M520 850Q660 790 780 846Q910 790 1060 850L1110 950Q930 892 784 948Q640 892 470 950Z', '#fffaf0') +
    path('M780 846Q910 790 1060 850L1110 950Q930 892 784 948Z', colours.ink, 'opacity="0.07"') +
    stroke('M780 846L784 948', colours.wood, 3) +
    times(
      5,
      row =>
        stroke(
          `M${548 - row * 9} ${862 + row * 15}Q660 ${822 + row * 15} 756 ${858 + row * 15}`,
          colours.ink,
          3,
          'opacity="0.3"',
        ) +
        stroke(
          `M${808} ${858 + row * 15}Q920 ${822 + row * 15} ${1036 + row * 9} ${864 + row * 15}`,
          colours.ink,
          3,
          'opacity="0.3"',
        ),
    )
  const cup =
    ellipse(1260, 872, 110, 20, colours.ink, 'opacity="0.25"') +
    path('M1180 770H1320Q1318 872 1250 874Q1184 872 1180 770Z', colours.cream) +
    ellipse(1250, 770, 70, 16, colours.clay) +
    path('M1318 788q54 -4 44 38q-10 32 -52 28', 'none', `stroke="${colours.cream}" stroke-width="13"`) +
    stroke('M1186 810q64 24 132 0', colours.indigo, 5) +
    stroke('M1236 740q-22 -34 6 -62q24 -28 0 -58M1272 744q-18 -30 4 -54', '#ffffff', 6, 'opacity="0.45"')
  const glasses = `<g fill="none" stroke="${colours.ink}" stroke-width="7"><ellipse cx="1000" cy="790" rx="42" ry="20"/><ellipse cx="1102" cy="790" rx="42" ry="20"/><path d="M1042 786q9 -9 18 0M958 786l-34 -26M1144 786l40 -24"/></g>`
  return `<defs>${wall.definition}</defs>${rect(0, 0, width, 720, wall.fill)}${window_}${shelf}${desk}${glow}${lamp}${book}${cup}${glasses}`
}

/** A telephone from which the services of a commune grow like leaves. */
export const telephone: Scene = (random, light) => {
  const fill = gradient([mix(lights[light].top, colours.cream, 0.3), mix(lights[light].low, '#ffffff', 0.2)])
  const rings = times(6, ring =>
    circle(800, 520, 700 - ring * 96, ring % 2 ? colours.cream : colours.jade, `opacity="${0.08 + ring * 0.02}"`),
  )
  const leaves = times(12, index => {
    const angle = -168 + index * 14.2
    const size = between(random, 1.1, 1.7)
    return `<g transform="translate(800 700) rotate(${angle + 90}) translate(0 -360) scale(${size})">${path('M0 130C-60 70 -52 -20 0 -96C52 -20 60 70 0 130Z', mix(colours.jade, index % 2 ? colours.leaf : colours.pine, random() * 0.6))}${stroke('M0 126V-70M0 80L-28 44M0 80L28 44M0 40L-28 6M0 40L28 6M0 0L-20 -30M0 0L20 -30', colours.cream, 3, 'opacity="0.5"')}</g>`
  })
  const body =
    rect(616, 190, 368, 720, colours.ink, 'rx="52"') +
    rect(634, 208, 332, 684, colours.cream, 'rx="38"') +
    rect(740, 222, 120, 20, colours.ink, 'rx="10"')
  const tiles = times(9, index => {
    const x = 664 + (index % 3) * 96
    const y = 400 + Math.floor(index / 3) * 104
    const colour =
      [
        colours.jade,
        colours.clay,
        colours.indigo,
        colours.straw,
        colours.lotus,
        colours.pine,
        colours.leaf,
        colours.brick,
        colours.sand,
      ][index] ?? colours.jade
    return rect(x, y, 80, 80, colour, 'rx="20"') + at(x + 40, y + 40, symbols[index] ?? '')
  })
  const screen =
    `<svg x="658" y="262" width="284" height="116" viewBox="0 300 1600 654" preserveAspectRatio="xMidYMid slice">${sky(random, light, 620)}${hills(random, light, 520, 760, 3, colours.jade)}</svg>` +
    tiles +
    rect(664, 726, 272, 56, colours.jade, 'rx="28"') +
    rect(720, 748, 160, 12, colours.cream, 'rx="6"') +
    rect(664, 804, 180, 12, colours.ink, 'rx="6" opacity="0.25"') +
    rect(664, 830, 240, 12, colours.ink, 'rx="6" opacity="0.18"')
  const group =
    at(330, 930, person(colours.brick, { hat: 'scarf' }), 1.9) +
    at(470, 945, person(colours.indigo), 1.8) +
    at(1150, 945, person(colours.cream, { trousers: colours.indigo }), 1.8) +
    at(1290, 930, person(colours.jade, { hat: 'leaf' }), 1.9)
  return `<defs>${fill.definition}</defs>${rect(0, 0, width, height, fill.fill)}${rings}${leaves}${ellipse(800, 930, 760, 60, colours.pine, 'opacity="0.35"')}${body}${screen}${group}`
}

// House, heart, page, book, drop, tree, sun, basket, people.
const white = '#fffdf6'
const symbols = [
  polygon(
    [
      [-24, 4],
      [0, -20],
      [24, 4],
    ],
    white,
  ) + rect(-16, 2, 32, 20, white),
  path('M0 22C-40 -6 -22 -30 0 -12C22 -30 40 -6 0 22Z', white),
  rect(-16, -22, 32, 44, white, 'rx="3"'),
  path('M0 -14Q-14 -22 -26 -14V16Q-14 8 0 16Q14 8 26 16V-14Q14 -22 0 -14Z', white),
  path('M0 -26Q22 4 14 14A16 16 0 0 1 -14 14Q-22 4 0 -26Z', white),
  circle(0, -8, 18, white) + rect(-3, 4, 6, 20, white),
  circle(0, 0, 14, white) + times(8, ray => `<g transform="rotate(${ray * 45})">${rect(-2, -26, 4, 8, white)}</g>`),
  path('M-24 -4H24L16 20H-16Z', white) + stroke('M-14 -4Q0 -32 14 -4', white, 4),
  circle(-10, -10, 9, white) + circle(12, -10, 9, white) + path('M-26 18q16 -30 26 -8q10 -22 28 8Z', white),
]

/** Brocade as it is woven in the highlands. */
export const brocade: Scene = (random, light) => {
  const ground = light === 'day' ? colours.indigo : light === 'dawn' ? '#7c3a34' : colours.pine
  const threads = [colours.straw, colours.clay, colours.cream, colours.lotus, colours.jade] as const
  const diamond = (x: number, y: number, r: number, colour: string) =>
    polygon(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      colour,
    )
  const band = (y: number, tall: number, step: number) => {
    const main = pick(random, threads)
    const second = pick(random, threads)
    const third = pick(random, threads)
    return (
      rect(0, y, width, tall, mix(ground, colours.ink, 0.25)) +
      times(Math.ceil(width / step) + 1, index => {
        const x = index * step
        const middle = y + tall / 2
        return (
          diamond(x, middle, tall * 0.46, main) +
          diamond(x, middle, tall * 0.34, mix(ground, colours.ink, 0.2)) +
          diamond(x, middle, tall * 0.24, second) +
          diamond(x, middle, tall * 0.1, third) +
          diamond(x + step / 2, middle, tall * 0.2, third) +
          stroke(`M${x + step / 2 - 16} ${y + 8}h32M${x + step / 2 - 16} ${y + tall - 8}h32`, second, 5)
        )
      })
    )
  }
  const zigzag = (y: number, colour: string) =>
    stroke(`M-20 ${y}${times(48, index => `l18 ${index % 2 ? 16 : -16}l18 ${index % 2 ? -16 : 16}`)}`, colour, 6)
  const stripes = times(6, index => {
    const y = 30 + index * 170
    return (
      rect(0, y - 26, width, 6, threads[index % 5] ?? colours.straw) +
      zigzag(y - 4, threads[(index + 2) % 5] ?? colours.clay) +
      rect(0, y + 12, width, 4, colours.cream) +
      band(y + 26, 104, 104)
    )
  })
  const weave =
    stroke(
      times(200, index => `M0 ${index * 5}H1600`),
      colours.ink,
      1,
      'opacity="0.16"',
    ) +
    stroke(
      times(320, index => `M${index * 5} 0V1000`),
      '#ffffff',
      1,
      'opacity="0.06"',
    )
  const folds = times(5, index => {
    const fill = gradient(['#000000', '#ffffff', '#000000'], 'across')
    return `<defs>${fill.definition}</defs>${rect(index * 330 - 30, 0, 330, height, fill.fill, 'opacity="0.09"')}`
  })
  return rect(0, 0, width, height, ground) + stripes + weave + folds
}

/** Fruit of the season in baskets. */
export const harvest: Scene = (random, light) => {
  const wall = gradient([mix(lights[light].low, colours.cream, 0.5), mix(colours.sand, lights[light].low, 0.3)])
  const boards = times(
    6,
    index =>
      rect(0, 700 + index * 52, width, 50, mix(colours.wood, colours.sand, 0.28 + random() * 0.2)) +
      rect(0, 748 + index * 52, width, 3, colours.ink, 'opacity="0.28"'),
  )
  const orange = (x: number, y: number, r: number, colour: string) =>
    circle(x, y, r, colour) +
    circle(x - r * 0.3, y - r * 0.34, r * 0.42, '#ffffff', 'opacity="0.2"') +
    path(
      `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Q${x} ${y + r * 0.7} ${x - r} ${y}Z`,
      colours.brick,
      'opacity="0.16"',
    ) +
    path(`M${x} ${y - r}q26 -24 46 -4q-22 18 -46 4Z`, colours.jade)
  const heap = (x: number, y: number, colour: string, r: number) =>
    times(4, row =>
      times(8 - row * 2, index =>
        orange(
          x + (index - (7 - row * 2) / 2) * r * 1.7 + between(random, -4, 4),
          y - row * r * 1.4,
          r,
          mix(colour, colours.straw, random() * 0.4),
        ),
      ),
    )
  const tray = (x: number, y: number, half: number) =>
    path(
      `M${x - half} ${y - 40}H${x + half}L${x + half * 0.8} ${y + 120}H${x - half * 0.8}Z`,
      mix(colours.wood, colours.sand, 0.35),
    ) +
    times(5, row =>
      stroke(
        `M${x - half * (0.98 - row * 0.036)} ${y - 24 + row * 30}H${x + half * (0.98 - row * 0.036)}`,
        colours.wood,
        6,
        'stroke-dasharray="26 12" opacity="0.75"',
      ),
    ) +
    rect(x - half - 12, y - 54, half * 2 + 24, 26, colours.wood, 'rx="13"')
  const leaves = times(30, () => {
    const x = between(random, 0, width)
    const y = between(random, -20, 170)
    return path(
      `M${x} ${y}q60 -10 90 70q-80 20 -90 -70Z`,
      mix(colours.jade, colours.leaf, random()),
      `transform="rotate(${between(random, -60, 60)} ${x} ${y})"`,
    )
  })
  return `<defs>${wall.definition}</defs>${rect(0, 0, width, 720, wall.fill)}${circle(1180, 300, 210, lights[light].sun, 'opacity="0.6"')}${leaves}${boards}${ellipse(400, 880, 330, 36, colours.ink, 'opacity="0.2"')}${ellipse(1180, 900, 360, 36, colours.ink, 'opacity="0.2"')}${heap(400, 690, '#df8b3c', 44)}${tray(400, 740, 290)}${heap(1180, 700, colours.brick, 46)}${tray(1180, 756, 320)}${heap(800, 910, colours.rice, 40)}`
}
