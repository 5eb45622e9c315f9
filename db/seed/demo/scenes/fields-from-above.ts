import {
  between,
  circle,
  colours,
  gradient,
  height,
  lights,
  mix,
  n,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  width,
} from '../drawing.ts'

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
