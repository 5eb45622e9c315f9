import type { LearntPairOnScreen } from '#db/queries/learning.ts'
import { pressNumber, shortDay } from '#newsroom/articles/dates.ts'

/** What was learnt, as the screen tells it. */
export type LearntLine = { id: string; words: string; why: string; reversed: string | undefined }

/** Why and since when the proofreader leaves something alone, or who had it asked about again. */
export function learntLines(pairs: LearntPairOnScreen[]): LearntLine[] {
  return pairs.map(({ id, written, times, articles, people, learntAt, reversedAt, reversedByName }) => {
    const [first = '', second = ''] = written.split(' ')
    return {
      id,
      words: `${first} ${second}`,
      why:
        `đã đăng ${pressNumber(times)} lần trong ${pressNumber(articles)} bài` +
        `${people > 0 ? `, ${pressNumber(people)} người đã bỏ qua` : ''}; từ ngày ${shortDay(learntAt)}`,
      reversed: reversedAt ? `${reversedByName} cho nhắc lại ngày ${shortDay(reversedAt)}` : undefined,
    }
  })
}
