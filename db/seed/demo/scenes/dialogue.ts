import { at, colours, ellipse, lights, mix, path, pick, rect, type Scene, times, width } from '../drawing.ts'
import { house } from '../house.ts'
import { person } from '../people-from-behind.ts'
import { foliage } from '../plants.ts'
import { hills, sky } from '../scenery.ts'

/** Villagers in a half circle under a great tree, talking with officials at a table. */
export const dialogue: Scene = (random, light) => {
  const lawn =
    rect(0, 640, width, 370, mix(colours.rice, lights[light].haze, 0.2)) +
    ellipse(800, 800, 900, 180, colours.sand, 'opacity="0.7"') +
    ellipse(820, 760, 620, 96, colours.ink, 'opacity="0.16"')
  const crown = foliage(random, 800, 262, 600, 200, share =>
    mix(mix(colours.pine, colours.jade, share), colours.straw, Math.max(0, share - 0.6) * 0.7),
  )
  const trunk =
    path(
      'M730 700Q770 560 742 380L690 300L720 290L780 360L800 240L828 240L830 370L900 280L928 296L866 400Q840 560 880 700Q800 680 730 700Z',
      colours.wood,
    ) + path('M830 370L900 280L928 296L866 400Q840 560 880 700L830 694Q800 540 830 370Z', colours.ink, 'opacity="0.2"')
  const table =
    rect(610, 676, 380, 16, colours.wood) +
    rect(610, 692, 380, 60, colours.brick) +
    rect(610, 692, 380, 14, colours.straw, 'opacity="0.5"') +
    times(4, index => rect(650 + index * 90, 656, 14, 20, colours.cream))
  const officials = times(4, index => at(650 + index * 100, 730, person(index % 2 ? colours.cream : '#d9e3e2'), 0.92))
  const seats = times(3, row =>
    times(9 + row * 2, index => {
      const share = (index + 0.5) / (9 + row * 2)
      const x = 800 + (share - 0.5) * (1080 + row * 260)
      const y = 846 + row * 62 - Math.abs(share - 0.5) * 90
      return (
        at(
          x,
          y + 40,
          person(
            pick(random, [colours.indigo, colours.brick, colours.jade, colours.clay, colours.cream, colours.ink]),
            { hat: random() < 0.25 ? 'leaf' : 'none' },
          ),
          0.9 + row * 0.14,
        ) + rect(x - 24, y - 14, 48, 54, mix(colours.wood, colours.sand, 0.3), 'rx="6" opacity="0.95"')
      )
    }),
  )
  return (
    sky(random, light, 560) +
    hills(random, light, 480, 620, 3, colours.jade) +
    at(180, 680, house(colours.cream, colours.brick, light), 1.2) +
    at(1420, 690, house('#e9d2a8', colours.clay, light), 1.25) +
    lawn +
    trunk +
    crown +
    officials +
    table +
    seats
  )
}
