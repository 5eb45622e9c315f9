import {
  at,
  between,
  circle,
  colours,
  lights,
  mix,
  path,
  pick,
  polygon,
  rect,
  type Scene,
  times,
  width,
} from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { foliage, tree } from '../plants.ts'
import { scattered, shadow, sky } from '../scenery.ts'

/** A school yard with a flame tree in blossom. */
export const schoolYard: Scene = (random, light) => {
  const shade = lights[light].shade
  const block =
    rect(180, 300, 1240, 400, '#efdcae') +
    rect(180, 300, 1240, 400, shade, 'opacity="0.06"') +
    polygon(
      [
        [140, 310],
        [240, 210],
        [1360, 210],
        [1460, 310],
      ],
      colours.brick,
    ) +
    times(
      2,
      floor =>
        rect(180, 480 + floor * 206, 1240, 16, colours.cream) +
        times(
          9,
          bay =>
            path(
              `M${206 + bay * 136} ${480 + floor * 206}V${372 + floor * 206}q50 -44 100 0V${480 + floor * 206}Z`,
              mix(colours.wood, shade, 0.45),
            ) +
            rect(222 + bay * 136, 400 + floor * 206, 34, 80, mix(colours.jade, colours.cream, 0.35)) +
            rect(262 + bay * 136, 384 + floor * 206, 30, 34, colours.straw, 'opacity="0.8"'),
        ),
    )
  const rail =
    times(58, index => rect(186 + index * 21.4, 444, 5, 40, colours.cream)) + rect(180, 440, 1240, 7, colours.cream)
  const yard =
    rect(0, 690, width, 320, mix(colours.sand, lights[light].haze, 0.3)) +
    polygon(
      [
        [500, 690],
        [1100, 690],
        [1500, 1010],
        [100, 1010],
      ],
      '#ffffff',
      'opacity="0.16"',
    )
  const blossom = (share: number) => mix('#9a3a2c', '#ea6a45', share)
  const flame =
    path('M300 930Q340 720 316 560L372 540Q372 720 420 930Z', colours.wood) +
    foliage(random, 350, 430, 390, 170, share =>
      random() < 0.16 ? mix(colours.pine, colours.leaf, share) : blossom(share),
    ) +
    times(70, () =>
      circle(between(random, 60, 760), between(random, 850, 990), between(random, 3, 7), '#d9583d', 'opacity="0.8"'),
    )
  const pupils = times(9, index =>
    at(
      620 + index * 100 + between(random, -24, 24),
      810 + between(random, 0, 120),
      shadow(0, 2, 30) +
        person('#fdfaf2', { trousers: colours.indigo }) +
        rect(-12, -104, 24, 34, pick(random, [colours.clay, colours.jade, colours.indigo, colours.straw]), 'rx="6"'),
      0.86,
    ),
  )
  return (
    sky(random, light, 420) +
    scattered(random, 14, 660, 700, 1.1, () => tree(random)) +
    block +
    rail +
    yard +
    pupils +
    flame
  )
}
