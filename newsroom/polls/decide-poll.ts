import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Connection, Database, Transaction } from '#db/connection.ts'
import { lockDuePolls, lockPoll, type Poll } from '#db/queries/polls.ts'
import { pollOptions, polls } from '#db/schema/polls.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { type Actor, theNewsroom } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { NewPoll } from './new-poll.ts'

type Changed = { poll: { id: string } }

/** Why this person may neither propose nor close a poll; an empty list is permission. */
export function mayProposePoll(actor: Pick<Actor, 'role'>): Refusal[] {
  if (actor.role === 'editor' || actor.role === 'leader') return []
  return [{ code: 'forbidden', message: 'Bình chọn do biên tập viên và lãnh đạo đặt.' }]
}

/** Why this person may not open this poll to readers; an empty list is permission. Four eyes, as for articles. */
export function mayOpenPoll(actor: Pick<Actor, 'id' | 'role'>, poll: Pick<Poll, 'createdBy' | 'openedAt'>): Refusal[] {
  if (poll.openedAt) return [{ code: 'wrong_state', message: 'Bình chọn này đã được mở.' }]
  if (actor.role !== 'leader') return [{ code: 'forbidden', message: 'Câu hỏi bình chọn do lãnh đạo duyệt và mở.' }]
  if (actor.id === poll.createdBy) return [{ code: 'own_work', message: 'Người đặt câu hỏi không được tự duyệt.' }]
  return []
}

/** Proposes a poll. Readers see nothing of it until a leader opens it; it cannot be changed, so that he opens what he read. */
export async function proposePoll(db: Connection, actor: Actor, input: NewPoll): Promise<Outcome<Changed>> {
  const refusals = mayProposePoll(actor)
  if (refusals.length > 0) return refused(...refusals)
  const { question, options, isMultiple, showsVoters, closesAt } = input
  return inTransaction(db, async tx => {
    const [poll] = await tx
      .insert(polls)
      .values({
        question,
        isMultiple,
        closesAt: closesAt === null ? null : new Date(closesAt),
        createdBy: actor.id,
        resultsKey: showsVoters ? randomUUID() : null,
      })
      .returning()
    if (!poll) throw new Error('the new poll was not returned')
    await tx.insert(pollOptions).values(options.map((label, position) => ({ pollId: poll.id, position, label })))
    await recordEvent(tx, actor, { type: 'poll.proposed', data: { pollId: poll.id, question, options } })
    return done({ poll: { id: poll.id } })
  })
}

/** Opens a proposed poll to readers. */
export async function openPoll(db: Connection, actor: Actor, id: string): Promise<Outcome<Changed>> {
  return inTransaction(db, async tx => {
    const poll = await lockPoll(tx, id)
    if (!poll) return refused(notFound)
    const refusals = mayOpenPoll(actor, poll)
    if (refusals.length > 0) return refused(...refusals)
    if (poll.closesAt && poll.closesAt.getTime() <= Date.now()) {
      return refused({ code: 'wrong_state', message: 'Giờ đóng đã qua. Hãy đặt bình chọn mới với giờ khác.' })
    }
    await tx.update(polls).set({ openedAt: sql`now()`, openedBy: actor.id }).where(eq(polls.id, id))
    await recordEvent(tx, actor, { type: 'poll.opened', data: { pollId: id, question: poll.question } })
    await movePublicationEpoch(tx)
    return done({ poll: { id } })
  })
}

/** Closes an open poll: no more ballots, and readers see what came of it. */
export async function closePoll(db: Connection, actor: Actor, id: string): Promise<Outcome<Changed>> {
  const refusals = mayProposePoll(actor)
  if (refusals.length > 0) return refused(...refusals)
  return inTransaction(db, async tx => {
    const poll = await lockPoll(tx, id)
    if (!poll) return refused(notFound)
    if (!poll.openedAt || poll.closedAt) {
      return refused({ code: 'wrong_state', message: 'Chỉ đóng được bình chọn đang mở.' })
    }
    await close(tx, actor, poll)
    return done({ poll: { id } })
  })
}

/** Closes the polls whose time has come. To be run every minute. */
export async function closeDuePolls(db: Database): Promise<void> {
  await inTransaction(db, async tx => {
    for (const poll of await lockDuePolls(tx)) await close(tx, theNewsroom, poll)
    return done(undefined)
  })
}

async function close(tx: Transaction, actor: Actor | typeof theNewsroom, poll: Poll): Promise<void> {
  await tx.update(polls).set({ closedAt: sql`now()` }).where(eq(polls.id, poll.id))
  await recordEvent(tx, actor, { type: 'poll.closed', data: { pollId: poll.id, question: poll.question } })
  await movePublicationEpoch(tx)
}

const notFound: Refusal = { code: 'not_found', message: 'Không có bình chọn này.' }
