import { between, circle, colours, ellipse, mix, n, path, type Random, stroke, times } from './drawing.ts'

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
