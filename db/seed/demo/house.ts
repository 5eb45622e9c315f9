import { colours, type Light, lights, mix, polygon, rect, stroke, times } from './drawing.ts'

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
