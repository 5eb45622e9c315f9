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
  polygon,
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

/** An areca palm, its foot at the origin, about 300 high. */
export function areca(random: Random, colour: string = colours.pine): string {
  const lean = between(random, -14, 14)
  const trunk = stroke(`M0 0Q${n(lean * 0.2)} -140 ${n(lean)} -262`, mix(colour, colours.sand, 0.45), 9)
  const leaves = times(9, leaf => {
    const angle = (-170 + leaf * 20) * (Math.PI / 180)
    const reach = between(random, 74, 100)
    const x = lean + Math.cos(angle) * reach
    const y = -262 + Math.sin(angle) * reach * 0.72 + 26
    const bend = `Q${n(lean + Math.cos(angle) * reach * 0.6)} ${n(-288 + Math.sin(angle) * reach * 0.8)}`
    const back = `Q${n(lean + Math.cos(angle) * reach * 0.5)} ${n(-262 + Math.sin(angle) * reach * 0.5)}`
    return path(
      `M${n(lean)} -268${bend} ${n(x)} ${n(y)}${back} ${n(lean)} -258Z`,
      leaf % 2 ? colour : mix(colour, colours.leaf, 0.4),
    )
  })
  return trunk + leaves
}

/** A round tree, its foot at the origin, about 260 high. */
export function tree(random: Random, leaf: string = colours.jade): string {
  const trunk = path('M-9 0Q-5 -70 -3 -120L5 -120Q6 -70 12 0Z', colours.wood)
  const crown = times(11, index => {
    const angle = (index / 11) * Math.PI * 2
    const x = Math.cos(angle) * 58
    const y = -168 + Math.sin(angle) * 46
    const shade = mix(leaf, Math.sin(angle) < 0.2 ? colours.straw : colours.ink, 0.05 + random() * 0.18)
    return circle(x, y, between(random, 38, 52), shade)
  })
  return trunk + crown + circle(-12, -184, 54, mix(leaf, colours.straw, 0.22))
}

/** A clump of bamboo, its foot at the origin, about 420 high. */
export function bamboo(random: Random, colour: string = colours.jade): string {
  return times(9, () => {
    const lean = between(random, -150, 150)
    const tall = between(random, 280, 430)
    const shade = mix(colour, colours.ink, random() * 0.4)
    const foot = between(random, -40, 40)
    const stem = stroke(
      `M${n(foot)} 0Q${n(foot + lean * 0.15)} ${n(-tall * 0.7)} ${n(foot + lean)} ${n(-tall)}`,
      shade,
      6,
    )
    const leaves = times(9, index => {
      const share = 0.45 + index * 0.066
      const x = foot + lean * share * share
      const y = -tall * (0.1 + share * 0.86)
      const side = index % 2 ? 1 : -1
      return path(`M${n(x)} ${n(y)}q${side * 30} -6 ${side * 62} 22q${side * -40} 2 ${side * -62} -22Z`, shade)
    })
    return stem + leaves
  })
}

/** Somebody seen from behind, the feet at the origin, about 150 high. Nobody in these pictures has a face. */
export function person(
  shirt: string,
  options: { hat?: 'leaf' | 'scarf' | 'none'; trousers?: string; load?: boolean } = {},
): string {
  const trousers = options.trousers ?? colours.ink
  const body =
    path('M-15 0L-13 -62L13 -62L15 0L5 0L1 -44L-4 0Z', trousers) +
    path('M-20 -56Q-24 -104 -12 -112Q0 -117 12 -112Q24 -104 20 -56Z', shirt) +
    path('M0 -115Q14 -114 17 -104L20 -56L6 -56Q10 -90 0 -115Z', colours.ink, 'opacity="0.12"') +
    circle(0, -126, 12, '#3a2a26')
  const load = options.load ? stroke('M-58 -104L58 -110', colours.wood, 5) + basket(-58, -52) + basket(58, -58) : ''
  const hat =
    options.hat === 'leaf'
      ? path('M-31 -122Q0 -132 31 -122L2 -153Q0 -155 -2 -153Z', colours.sand) +
        path('M2 -153L31 -122Q16 -127 0 -128Z', colours.wood, 'opacity="0.2"')
      : options.hat === 'scarf'
        ? path('M-15 -120Q-17 -143 0 -145Q17 -143 15 -120Q0 -113 -15 -120Z', colours.brick)
        : ''
  return body + load + hat
}

function basket(x: number, y: number): string {
  const ropes = stroke(`M${x} ${y - 54}L${x - 18} ${y}M${x} ${y - 54}L${x + 18} ${y}`, colours.wood, 2)
  const fruit = times(4, index => circle(x - 14 + index * 9, y - 4 - (index % 2) * 5, 8, colours.straw))
  return ropes + fruit + path(`M${x - 24} ${y}L${x + 24} ${y}L${x + 17} ${y + 26}L${x - 17} ${y + 26}Z`, colours.wood)
}

/** A house with a tiled roof, the middle of its floor at the origin, 240 wide. */
export function house(wall: string, roof: string, light: Light): string {
  const shade = lights[light].shade
  return (
    rect(-100, -92, 200, 92, wall) +
    rect(20, -92, 80, 92, shade, 'opacity="0.12"') +
    polygon(
      [
        [-124, -88],
        [-84, -156],
        [84, -156],
        [124, -88],
      ],
      roof,
    ) +
    polygon(
      [
        [20, -156],
        [84, -156],
        [124, -88],
        [20, -88],
      ],
      shade,
      'opacity="0.18"',
    ) +
    times(6, index => stroke(`M${-70 + index * 28} -152L${-104 + index * 41} -92`, shade, 2, 'opacity="0.25"')) +
    rect(-26, -66, 44, 66, mix(roof, colours.ink, 0.5)) +
    rect(-82, -64, 40, 34, mix(colours.straw, wall, 0.2)) +
    rect(42, -64, 40, 34, mix(colours.straw, wall, 0.2))
  )
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

/** A broad crown of leaves: dark below, lit from above. `leaf(share)` gives the colour from 0 (low) to 1 (top). */
export function foliage(
  random: Random,
  x: number,
  y: number,
  rx: number,
  ry: number,
  leaf: (share: number) => string,
): string {
  const spots = Array.from({ length: 150 }, () => {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    return { dx: Math.cos(angle) * reach, dy: Math.sin(angle) * reach, r: between(random, 0.16, 0.3) }
  })
  const base = ellipse(x, y + ry * 0.1, rx * 0.92, ry * 0.92, leaf(0))
  const lit = spots
    .sort((a, b) => b.dy - a.dy)
    .map(({ dx, dy, r }) =>
      circle(
        x + dx * rx,
        y + dy * ry,
        r * ry * (1.15 - Math.abs(dx) * 0.4),
        leaf(Math.min(1, Math.max(0, 0.45 - dy * 0.5 + (random() - 0.5) * 0.3))),
      ),
    )
  return base + lit.join('')
}
