import { at, colours, gradient, lights, mix, path, pick, polygon, rect, type Scene, times, width } from '../drawing.ts'
import { person } from '../people-from-behind.ts'
import { lotus } from './lotus-pond.ts'

/** A meeting hall from its last row: backs of chairs, a stage with a curtain, a lectern. */
export const meetingHall: Scene = (random, light) => {
  const curtainColour = light === 'dusk' ? colours.indigo : light === 'rain' ? colours.pine : colours.brick
  const curtain = times(30, fold => {
    const fill = gradient(
      [mix(curtainColour, colours.ink, 0.42), curtainColour, mix(curtainColour, colours.ink, 0.3)],
      'across',
    )
    return `<defs>${fill.definition}</defs>${rect(230 + fold * 38, 130, 39, 390, fill.fill)}`
  })
  const walls =
    rect(0, 0, width, 700, '#efe2c8') +
    polygon(
      [
        [0, 0],
        [230, 130],
        [230, 560],
        [0, 700],
      ],
      '#e1cfab',
    ) +
    polygon(
      [
        [1600, 0],
        [1370, 130],
        [1370, 560],
        [1600, 700],
      ],
      '#d8c49d',
    ) +
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1370, 130],
        [230, 130],
      ],
      '#f7efdf',
    ) +
    times(5, index =>
      polygon(
        [
          [260 + index * 220, 26],
          [400 + index * 200, 26],
          [420 + index * 165, 96],
          [310 + index * 185, 96],
        ],
        '#fffdf4',
        'opacity="0.9"',
      ),
    )
  const windows = times(
    3,
    index =>
      polygon(
        [
          [20 + index * 72, 170 + index * 26],
          [70 + index * 66, 182 + index * 24],
          [70 + index * 66, 470 - index * 14],
          [20 + index * 72, 500 - index * 20],
        ],
        lights[light].low,
      ) +
      polygon(
        [
          [1580 - index * 72, 170 + index * 26],
          [1530 - index * 66, 182 + index * 24],
          [1530 - index * 66, 470 - index * 14],
          [1580 - index * 72, 500 - index * 20],
        ],
        lights[light].low,
      ),
  )
  const stage =
    rect(230, 520, 1140, 66, mix(colours.wood, colours.sand, 0.35)) +
    rect(230, 520, 1140, 10, colours.sand) +
    polygon(
      [
        [230, 586],
        [1370, 586],
        [1600, 720],
        [1600, 1000],
        [0, 1000],
        [0, 720],
      ],
      mix(colours.wood, colours.sand, 0.55),
    )
  const table =
    rect(520, 444, 470, 78, colours.cream) +
    rect(520, 444, 470, 12, colours.straw) +
    times(5, index => at(570 + index * 92, 446, person(index % 2 ? '#dfe6e4' : colours.ink), 0.62)) +
    rect(520, 438, 470, 84, '#f4ead3') +
    times(9, index => path(`M${520 + index * 52} 438q26 44 52 0Z`, colours.jade, 'opacity="0.5"'))
  const lectern =
    at(1150, 524, person('#e8ecea'), 0.86) +
    polygon(
      [
        [1100, 440],
        [1200, 440],
        [1186, 524],
        [1114, 524],
      ],
      colours.wood,
    ) +
    at(
      1060,
      524,
      rect(-16, -34, 32, 34, colours.jade, 'rx="6"') +
        at(0, -30, lotus(), 0.36) +
        at(-22, -32, lotus(true), 0.3) +
        at(20, -30, lotus(true), 0.3),
    )
  const clothes = ['#f1eee4', colours.indigo, colours.ink, colours.jade, '#b9c6c4', colours.clay] as const
  const rows = times(7, row => {
    const scale = 0.56 + row * 0.15
    return times(15, seat => {
      const x = 800 + (seat - 7 + (row % 2) * 0.5) * 112 * scale
      const somebody = random() < 0.86 ? at(0, 14, person(pick(random, clothes))) : ''
      const back =
        rect(-40, -58, 80, 92, mix(colours.brick, colours.wood, 0.45), 'rx="12"') +
        rect(-40, -58, 80, 10, colours.cream, 'rx="5" opacity="0.25"')
      return at(x, 622 + row * 44 + row * row * 6, somebody + back, scale)
    })
  })
  return (
    walls +
    windows +
    curtain +
    rect(210, 110, 1180, 44, mix(curtainColour, colours.straw, 0.25)) +
    times(24, index => path(`M${212 + index * 49} 154q24 40 49 0Z`, mix(curtainColour, colours.straw, 0.25))) +
    stage +
    table +
    lectern +
    rows
  )
}
