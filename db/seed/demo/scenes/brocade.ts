import { colours, gradient, height, mix, pick, polygon, rect, type Scene, stroke, times, width } from '../drawing.ts'

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
