import type { Reading } from '#db/queries/reading.ts'

/** Readers who came at least so far, and their share of those measured, 0 to 1. */
export type ReadingStep = { label: string; readers: number; share: number }

/** From the first look to the last line. */
export function readingSteps(reading: Reading): ReadingStep[] {
  const { measured } = reading
  const steps = [
    ['Mở bài', measured],
    ['Một phần tư bài', reading.reached25],
    ['Nửa bài', reading.reached50],
    ['Ba phần tư bài', reading.reached75],
    ['Hết bài', reading.reached100],
  ] as const
  return steps.map(([label, readers]) => ({ label, readers, share: measured === 0 ? 0 : readers / measured }))
}
