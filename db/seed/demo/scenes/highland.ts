import {
  at,
  between,
  circle,
  colours,
  gradient,
  height,
  lights,
  mix,
  n,
  path,
  polygon,
  type Random,
  rect,
  type Scene,
  stroke,
  through,
  times,
  width,
} from '../drawing.ts'
import { areca, bamboo, birds, foreground, hills, person, scattered, sky, tree } from '../scenery.ts'

/** Terraced fields, some under water, some with ripe rice. */
export const terraces: Scene = (random, light) => {
  const bands = 14
  const phase = random() * 6
  const field = times(bands, band => {
    const depth = band / (bands - 1)
    const edge = contour(phase + band * 0.16, 440 + 540 * depth ** 1.3, 12 + depth * 44)
    const tall = 7 + depth * 24
    const lower = edge.map(([x, y]): [number, number] => [x, y + tall])
    const flooded = band % 3 === 1
    const crop = mix(colours.leaf, colours.straw, 0.15 + random() * 0.7)
    const surface = flooded
      ? mix(lights[light].low, lights[light].top, 0.3 + depth * 0.5)
      : mix(lights[light].haze, crop, 0.4 + depth * 0.6)
    const bank = gradient([
      mix(lights[light].haze, colours.leaf, 0.35 + depth * 0.6),
      mix(lights[light].haze, colours.pine, 0.3 + depth * 0.65),
    ])
    const detail = flooded
      ? glints(random, lower, depth)
      : rowsOfRice(random, lower, depth, mix(surface, colours.pine, 0.42))
    return `<defs>${bank.definition}</defs>${path(through(edge, n(Math.max(...lower.map(([, y]) => y)))), bank.fill)}${path(through(lower, height), surface)}${rim(edge, depth)}${detail}`
  })
  const workers = times(4, index =>
    at(
      430 + index * 190 + between(random, -40, 40),
      742 + (index % 2) * 34,
      person(index % 2 ? colours.indigo : colours.brick, { hat: 'leaf' }),
      0.52,
    ),
  )
  return (
    sky(random, light, 420) +
    hills(random, light, 300, 420, 4, colours.pine) +
    field +
    workers +
    at(1420, 720, bamboo(random), 0.8) +
    foreground(random, colours.pine, 975)
  )
}

function contour(phase: number, y: number, amplitude: number): [number, number][] {
  return Array.from({ length: 61 }, (_, index) => {
    const x = (index / 60) * (width + 80) - 40
    return [x, y + Math.sin(index / 8 + phase) * amplitude + Math.sin(index / 3.6 + phase * 1.7) * amplitude * 0.28]
  })
}

function glints(random: Random, edge: [number, number][], depth: number): string {
  const lines = edge
    .filter(() => random() < 0.45)
    .map(([x, y]) => `M${n(x)} ${n(y + 6 + random() * (8 + depth * 26))}h${n(20 + depth * 70)}`)
  return stroke(lines.join(''), '#ffffff', 1.5 + depth * 3, 'opacity="0.45"')
}

function rim(edge: [number, number][], depth: number): string {
  return stroke(through(edge), colours.cream, 1 + depth * 3, 'opacity="0.55"')
}

function rowsOfRice(random: Random, edge: [number, number][], depth: number, colour: string): string {
  const tufts = edge.flatMap(([x, y]) =>
    Array.from(
      { length: 3 },
      () => `M${n(x + between(random, -20, 26))} ${n(y + 12 + random() * (14 + depth * 34))}v${n(-5 - depth * 10)}`,
    ),
  )
  return stroke(tufts.join(''), colour, 1.5 + depth * 2.5, 'opacity="0.65"')
}

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

/** A stilt house, smoke over its roof, mountains behind. */
export const stiltHouse: Scene = (random, light) => {
  const smoke =
    stroke('M905 372q-40 -60 10 -110q46 -44 -6 -104', '#ffffff', 26, 'opacity="0.28"') +
    stroke('M905 372q-30 -70 14 -124', '#ffffff', 14, 'opacity="0.35"')
  const orchard = scattered(random, 9, 690, 740, 0.75, () => tree(random, mix(colours.jade, colours.leaf, random())))
  const yard =
    rect(0, 760, width, 240, mix(colours.sand, lights[light].haze, 0.3)) +
    times(60, () =>
      rect(
        between(random, 0, width),
        between(random, 775, 990),
        between(random, 14, 70),
        4,
        colours.wood,
        'opacity="0.12" rx="2"',
      ),
    )
  const people =
    at(560, 870, person(colours.indigo, { hat: 'scarf', load: true }), 1.05) +
    at(1160, 850, person(colours.brick, { hat: 'scarf' }), 0.95) +
    at(1216, 852, person(colours.cream, {}), 0.66)
  return (
    sky(random, light, 460) +
    hills(random, light, 300, 560, 5, colours.pine) +
    smoke +
    orchard +
    yard +
    at(800, 800, stilts(lights[light].shade)) +
    people +
    foreground(random, colours.pine, 985)
  )
}

function stilts(shade: string): string {
  const posts = times(7, index => rect(-330 + index * 108, -190, 18, 190, mix(colours.wood, shade, 0.35)))
  const wall =
    rect(-350, -300, 700, 118, colours.wood) +
    times(26, index => rect(-346 + index * 27, -300, 4, 118, shade, 'opacity="0.28"'))
  const windows = times(
    4,
    index =>
      rect(-280 + index * 160, -276, 66, 64, colours.straw, 'opacity="0.85"') +
      rect(-250 + index * 160, -276, 6, 64, colours.wood),
  )
  const roof =
    polygon(
      [
        [-430, -286],
        [-300, -470],
        [300, -470],
        [430, -286],
      ],
      mix(colours.straw, colours.wood, 0.62),
    ) +
    times(46, index => stroke(`M${-296 + index * 13} -466L${-420 + index * 18.6} -290`, shade, 3, 'opacity="0.22"')) +
    polygon(
      [
        [110, -470],
        [300, -470],
        [430, -286],
        [110, -286],
      ],
      shade,
      'opacity="0.2"',
    )
  const stairs =
    stroke('M-120 -188L-210 0M-64 -188L-154 0', colours.wood, 10) +
    times(6, index => stroke(`M${-134 - index * 14.5} ${-160 + index * 30}h56`, colours.sand, 9))
  return (
    rect(-350, -190, 700, 190, shade, 'opacity="0.3"') +
    posts +
    rect(-372, -196, 744, 18, mix(colours.wood, colours.ink, 0.4)) +
    wall +
    windows +
    roof +
    stairs
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
