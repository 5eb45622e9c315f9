import { pressNumber } from '#newsroom/articles/dates.ts'
import type { Step } from '#newsroom/statistics/steps.ts'
import type { Pdf } from './pdf-page.ts'

const height = 110
const grey = '#555555'

/** Bars over time with the period before as a broken line, in tones that a grey printer keeps apart. */
export function stepChart(pdf: Pdf, steps: Step[]): void {
  const { left, right, bottom } = pdf.page.margins
  if (pdf.y + height + 40 > pdf.page.height - bottom) pdf.addPage()
  const width = pdf.page.width - left - right
  const base = pdf.y + height
  const most = Math.max(1, ...steps.flatMap(({ views, before = 0 }) => [views, before]))
  const slot = width / Math.max(1, steps.length)
  const heightOf = (views: number) => (views / most) * height
  for (const [index, { views }] of steps.entries()) {
    pdf.rect(left + index * slot + slot * 0.1, base - heightOf(views), slot * 0.8, heightOf(views))
  }
  pdf.fillColor('#b3b3b3').fill()
  pdf
    .moveTo(left, base)
    .lineTo(left + width, base)
    .lineWidth(0.8)
    .strokeColor('#111111')
    .stroke()
  for (const [index, { before }] of steps.entries()) {
    // A month may be longer than the one before it.
    if (before === undefined) break
    const y = base - heightOf(before)
    if (index === 0) pdf.moveTo(left, y)
    else pdf.lineTo(left + index * slot, y)
    pdf.lineTo(left + (index + 1) * slot, y)
  }
  pdf.dash(3, { space: 2 }).stroke().undash()
  captions(pdf, steps, base, pressNumber(Math.max(0, ...steps.map(({ views }) => views))))
}

function captions(pdf: Pdf, steps: Step[], base: number, highest: string): void {
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right
  pdf.font('regular').fontSize(8).fillColor(grey)
  pdf.text(steps.at(0)?.label ?? '', left, base + 4, { width, align: 'left' })
  pdf.text(steps.at(-1)?.label ?? '', left, base + 4, { width, align: 'right' })
  pdf.text(`Cột cao nhất: ${highest}. Cột: tháng này; đường nét đứt: tháng trước.`, left, base + 4, {
    width,
    align: 'center',
  })
}
