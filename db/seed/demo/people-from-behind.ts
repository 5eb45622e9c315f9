import { circle, colours, path, stroke, times } from './drawing.ts'

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

/** Somebody on a bicycle, the wheels on the origin. */
export function bicycle(shirt: string): string {
  const wheels = [-46, 46]
    .map(x => `<circle cx="${x}" cy="-30" r="30" fill="none" stroke="${colours.ink}" stroke-width="5"/>`)
    .join('')
  return (
    wheels +
    stroke('M-46 -30L-10 -78L32 -76L46 -30M-10 -78L4 -32L32 -76M32 -76L28 -96L46 -98M-46 -30H4', colours.brick, 5) +
    stroke('M-12 -84L8 -58L-2 -30', colours.ink, 13) +
    path('M-26 -86Q-26 -140 2 -146Q22 -140 14 -112L4 -84Z', shirt) +
    stroke('M4 -132L34 -100', shirt, 11) +
    circle(6, -160, 13, '#3a2a26') +
    path('M-24 -160Q6 -172 36 -158L8 -188Z', colours.sand)
  )
}
