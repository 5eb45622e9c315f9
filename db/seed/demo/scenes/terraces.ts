import {
  at,
  between,
  colours,
  gradient,
  height,
  lights,
  mix,
  n,
  path,
  type Random,
  type Scene,
  stroke,
  through,
  times,
  width,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { bamboo } from '../plants.ts'
import { foreground, hills, sky } from '../scenery.ts'

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
