import {
  between,
  circle,
  colours,
  ellipse,
  gradient,
  lights,
  mix,
  path,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'

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
