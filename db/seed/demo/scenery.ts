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
  type Random,
  rect,
  ridge,
  stroke,
  through,
  times,
  width,
} from './drawing.ts'

/** Sky with a low sun and a few bands of cloud. */
export function sky(random: Random, light: Light, horizon = 620): string {
  const { top, low, sun } = lights[light]
  const fill = gradient([top, mix(top, low, 0.55), low])
  const x = between(random, 380, 1220)
  const y = light === 'day' ? between(random, 120, 200) : horizon - between(random, 150, 240)
  const glow =
    light === 'rain' ? '' : times(5, ring => circle(x, y, 300 - ring * 52, sun, `opacity="${0.09 + ring * 0.02}"`))
  const disc = light === 'rain' ? '' : circle(x, y, light === 'day' ? 46 : 66, sun, 'opacity="0.95"')
  return `<defs>${fill.definition}</defs>${rect(0, 0, width, height, fill.fill)}${glow}${disc}${clouds(random, light, horizon)}`
}

function clouds(random: Random, light: Light, horizon: number): string {
  const colour = mix(lights[light].low, light === 'rain' ? '#8fa2a6' : '#ffffff', 0.6)
  return times(6, () => {
    const x = between(random, -100, width)
    const y = between(random, 70, horizon - 230)
    const w = between(random, 180, 420)
    const bands = times(3, band => {
      const length = w * (1 - band * 0.24)
      return rect(x + band * w * 0.16, y - band * 17, length, 24, colour, 'rx="12"')
    })
    return `<g opacity="${n(between(random, 0.25, 0.6))}">${bands}</g>`
  })
}

/** Ranges of hills, the far ones lost in haze. */
export function hills(random: Random, light: Light, from: number, to: number, layers: number, near: string): string {
  const { haze } = lights[light]
  return times(layers, layer => {
    const depth = layers === 1 ? 1 : layer / (layers - 1)
    const y = from + (to - from) * depth
    const colour = mix(haze, near, 0.22 + depth * 0.78)
    const fill = gradient([colour, mix(colour, haze, 0.45)])
    const edge = ridge(random, y, 26 + depth * 26, 2.2 + depth * 1.6)
    return `<defs>${fill.definition}</defs>${path(through(edge, height), fill.fill)}`
  })
}

/** Still water with the light of the sky in it. */
export function water(random: Random, light: Light, y: number, bottom: number = height): string {
  const { top, low } = lights[light]
  const fill = gradient([mix(low, top, 0.3), mix(top, lights[light].shade, 0.35)])
  const glints = times(46, () => {
    const depth = random()
    const length = 30 + depth * 190 * random()
    const x = between(random, -60, width)
    return rect(
      x,
      y + 8 + depth * depth * (bottom - y),
      length,
      2 + depth * 4,
      '#ffffff',
      `rx="3" opacity="${n(0.1 + random() * 0.24)}"`,
    )
  })
  return `<defs>${fill.definition}</defs>${rect(0, y, width, bottom - y, fill.fill)}${glints}`
}

/** A few birds far away. */
export function birds(random: Random, colour: string): string {
  const x = between(random, 300, 1200)
  const y = between(random, 150, 300)
  return times(5, index => {
    const size = between(random, 9, 16)
    const place = `M${n(x + index * 46 - size)} ${n(y + between(random, -30, 30))}`
    return stroke(
      `${place}q${n(size * 0.6)} ${n(-size * 0.8)} ${n(size)} 0q${n(size * 0.5)} ${n(-size * 0.8)} ${n(size)} 0`,
      colour,
      3,
      'opacity="0.6"',
    )
  })
}

/** A drawing put down several times, the far ones first and small. */
export function scattered(
  random: Random,
  count: number,
  top: number,
  bottom: number,
  scale: number,
  draw: () => string,
): string {
  const feet = Array.from({ length: count }, () => between(random, top, bottom)).sort((a, b) => a - b)
  return feet
    .map(y =>
      at(
        between(random, 20, width - 20),
        y,
        draw(),
        scale * (0.55 + (0.45 * (y - top)) / Math.max(1, bottom - top)),
        random() < 0.5,
      ),
    )
    .join('')
}

/** A shadow on the ground. */
export function shadow(x: number, y: number, reach: number): string {
  return ellipse(x, y, reach, reach * 0.16, colours.ink, 'opacity="0.18"')
}

/** Tufts of grass along the lower edge: something close by gives a picture its depth. */
export function foreground(random: Random, colour: string, y = 960): string {
  const ground = path(through(ridge(random, y, 10, 4), height), colour)
  const blades = times(150, () => {
    const x = between(random, 0, width)
    const tall = between(random, 24, 84)
    const lean = between(random, -26, 26)
    return path(
      `M${n(x - 5)} ${y + 20}Q${n(x)} ${n(y - tall * 0.5)} ${n(x + lean)} ${n(y - tall)}Q${n(x + 5)} ${n(y - tall * 0.4)} ${n(x + 6)} ${y + 20}Z`,
      mix(colour, colours.leaf, random() * 0.35),
    )
  })
  return ground + blades
}
