import {
  at,
  between,
  colours,
  ellipse,
  gradient,
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
import { tree } from '../plants.ts'
import { hills, sky } from '../scenery.ts'

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
