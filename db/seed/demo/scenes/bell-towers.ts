import {
  at,
  circle,
  colours,
  gradient,
  lights,
  mix,
  path,
  polygon,
  rect,
  type Scene,
  times,
  width,
} from '../drawing.ts'
import { bicycle, person } from '../people-from-behind.ts'
import { tree } from '../plants.ts'
import { birds, foreground, hills, scattered, sky } from '../scenery.ts'

/** Church and pagoda at the two ends of one field. */
export const bellTowers: Scene = (random, light) => {
  const shade = lights[light].shade
  const wall = mix(colours.cream, lights[light].haze, 0.4)
  const church =
    rect(-70, -380, 140, 380, wall) +
    rect(6, -380, 64, 380, shade, 'opacity="0.14"') +
    polygon(
      [
        [-84, -376],
        [0, -560],
        [84, -376],
      ],
      mix(colours.indigo, shade, 0.3),
    ) +
    rect(-3, -606, 6, 52, shade) +
    rect(-16, -592, 32, 6, shade) +
    rect(70, -210, 300, 210, wall) +
    polygon(
      [
        [60, -206],
        [110, -290],
        [350, -290],
        [390, -206],
      ],
      colours.brick,
    ) +
    path('M-26 -240v-56q26 -34 52 0v56Z', shade, 'opacity="0.6"') +
    path('M-30 0v-96q30 -40 60 0V0Z', colours.wood) +
    times(4, index => path(`M${104 + index * 64} -60v-66q18 -26 36 0v66Z`, shade, 'opacity="0.55"'))
  const tier = (y: number, half: number) =>
    rect(-half + 26, y - 76, half * 2 - 52, 80, wall) +
    path(
      `M${-half - 26} ${y - 64}Q${-half + 10} ${y - 76} ${-half + 34} ${y - 112}H${half - 34}Q${half - 10} ${y - 76} ${half + 26} ${y - 64}Q${half} ${y - 54} ${half - 20} ${y - 58}H${-half + 20}Q${-half} ${y - 54} ${-half - 26} ${y - 64}Z`,
      mix(colours.brick, colours.clay, 0.3),
    ) +
    path(`M-14 ${y}v-34q14 -18 28 0v34Z`, shade, 'opacity="0.6"')
  const pagoda =
    times(5, index => tier(-index * 92, 128 - index * 17)) +
    rect(-4, -540, 8, 80, colours.straw) +
    circle(0, -540, 9, colours.straw)
  const fields = times(7, row => {
    const colour = mix(colours.rice, row % 2 ? colours.leaf : colours.straw, 0.4)
    const fill = gradient([mix(colour, lights[light].haze, 0.5 - row * 0.06), colour])
    return `<defs>${fill.definition}</defs>${rect(-10, 690 + row * row * 6.4, width + 20, 320, fill.fill)}${rect(-10, 690 + row * row * 6.4, width + 20, 3 + row, colours.pine, 'opacity="0.35"')}`
  })
  const path_ = path(
    'M780 692Q830 760 700 830T760 1010H980Q860 900 900 830T800 692Z',
    mix(colours.cream, lights[light].haze, 0.4),
  )
  return (
    sky(random, light, 620) +
    birds(random, shade) +
    hills(random, light, 520, 660, 4, colours.jade) +
    at(300, 704, church, 1) +
    at(1280, 704, pagoda, 1) +
    scattered(random, 30, 690, 716, 0.62, () => tree(random)) +
    fields +
    path_ +
    at(800, 800, bicycle(colours.indigo), 0.6) +
    at(850, 930, person(colours.brick, { hat: 'leaf', load: true }), 1) +
    foreground(random, mix(colours.pine, colours.leaf, 0.25), 985)
  )
}
