import { answerQuestion } from '#newsroom/search/answer-question.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as messages from '../messages.ts'
import * as operations from '../operations.ts'
import { presentFound } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

const firstPage = { number: 1, size: 10 }

export const GET = handle(operations.findPublished, async ({ db, query }) => {
  const words = messages.soughtWords.safeParse(query.get('q') ?? '')
  if (!words.success) return refused({ code: 'invalid', message: words.error.issues[0]?.message ?? '' })
  const answer = await answerQuestion(db, words.data, { page: firstPage })
  const isFound = answer.kind === 'found' || answer.kind === 'loose'
  return done({ articles: isFound ? answer.found.map(({ article }) => presentFound(article)) : [] })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
