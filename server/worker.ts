import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { connect, type Database, openPool } from '#db/connection.ts'
import { forgetOldKeys } from '#db/queries/idempotency-keys.ts'
import { forgetOldNotifications, peopleToMail } from '#db/queries/notification-mails.ts'
import { thinRevisions } from '#db/queries/revisions.ts'
import { mailNotifications } from '#newsroom/notifications/mail-notifications.ts'
import type { SendMail } from '#newsroom/notifications/mail-sender.ts'
import { closeDuePolls } from '#newsroom/polls/decide-poll.ts'
import { learnHouse } from '#newsroom/proof/learning/learn-house.ts'
import { reindexDeskTexts } from '#newsroom/search/index-desk-text.ts'
import { reindexArticles } from '#newsroom/search/reindex-articles.ts'
import { maintainViews } from '#newsroom/views/maintain-views.ts'
import { reconcileViews } from '#newsroom/views/reconcile-views.ts'
import { publishDueEditions } from '#newsroom/workflow/publish-edition.ts'
import { remindOfWaiting } from '#newsroom/workflow/remind-of-waiting.ts'
import { sayError } from './say-error.ts'

export type Worker = { stop: () => Promise<void> }

// The minute's run is the safety net, with graphile-worker's retries; the beat below makes publication punctual.
// Times are UTC: views are reconciled at 0:20 in Vietnam, when the day is over, and the
// proofreader learns at 1:40.
const crontab = `
* * * * * publish_due_editions ?max=3&jobKey=publish_due_editions
* * * * * close_due_polls ?max=3&jobKey=close_due_polls
*/10 * * * * maintain_views ?max=3&jobKey=maintain_views
20 17 * * * reconcile_views ?max=3&jobKey=reconcile_views
17 * * * * forget_old_keys ?max=3&jobKey=forget_old_keys
*/10 * * * * remind_of_waiting ?max=3&jobKey=remind_of_waiting
41 3 * * * forget_old_notifications ?max=3&jobKey=forget_old_notifications
31 3 * * * thin_revisions ?max=3&jobKey=thin_revisions
40 18 * * * learn_house ?max=3&jobKey=learn_house
*/10 * * * * reindex_outdated ?max=3&jobKey=reindex_outdated
`

/** Days after publication in which every single save is kept. */
const revisionsKeptWhole = 30

const beatEvery = 2_000
/** graphile-worker waits longer after each, the eighth time half an hour; then the beat begins anew. */
const mailAttempts = 8
const restartAfter = 5_000

/**
 * Runs the newsroom's jobs in this process, on the database. Any number of processes may do so. Without `sendMail` none
 * of them sends mails.
 */
export async function startWorker(databaseUrl: string, sendMail?: SendMail): Promise<Worker> {
  // Its own connections: a job that takes long must not keep a page waiting.
  const own = openPool(databaseUrl, { max: 4 })
  let runner = await startRunner(own, sendMail)
  let stopped = false
  let restart: NodeJS.Timeout | undefined
  const watchOver = () => {
    // graphile-worker gives up after a few failures in a row; an outage of the database must not end publication.
    const ended = (error?: unknown) => {
      if (stopped) return
      console.error(`worker ended, starting it again: ${sayError(error ?? 'no reason given')}`)
      restart = setTimeout(startAgain, restartAfter).unref()
    }
    runner.promise.then(() => ended(), ended)
  }
  const startAgain = async () => {
    try {
      runner = await startRunner(own, sendMail)
      watchOver()
    } catch (error) {
      console.error(`worker cannot start yet: ${sayError(error)}`)
      if (!stopped) restart = setTimeout(startAgain, restartAfter).unref()
    }
  }
  watchOver()
  const db = connect(own)
  const publish = startBeat('scheduled editions could not be published', () => publishDueEditions(db))
  const mail = sendMail && startBeat('mails could not be queued', () => queueMails(db, runner))
  const stopBeats = () => Promise.all([publish.stop(), mail?.stop()])
  const stop = async () => {
    stopped = true
    clearTimeout(restart)
    // Without a database there is nothing to give back; graphile-worker would wait for it.
    const given = sleep(5_000, undefined, { ref: false })
    await Promise.race([given, stopBeats().then(() => runner.stop())])
    await Promise.race([given, own.end()])
  }
  return { stop }
}

function startRunner(pgPool: pg.Pool, sendMail: SendMail | undefined): Promise<Runner> {
  const db = connect(pgPool)
  const taskList: TaskList = {
    publish_due_editions: async () => {
      await publishDueEditions(db)
    },
    close_due_polls: () => closeDuePolls(db),
    maintain_views: () => maintainViews(db),
    reconcile_views: async () => {
      await reconcileViews(db)
    },
    forget_old_keys: async () => {
      await forgetOldKeys(db)
    },
    learn_house: async () => {
      await learnHouse(db)
    },
    thin_revisions: async () => {
      await thinRevisions(db, revisionsKeptWhole)
    },
    remind_of_waiting: async () => {
      await remindOfWaiting(db)
    },
    forget_old_notifications: () => forgetOldNotifications(db),
    mail_notifications: async (payload, { job }) => {
      // Queued by a process that sends, run by one that does not: the next beat of the former queues it again.
      if (!sendMail) return
      await mailNotifications(db, (payload as MailPayload).personId, sendMail).catch(error => {
        // A job that has failed for good would keep its key, and the person without mails.
        if (job.attempts < job.max_attempts) throw error
        console.error(`notifications could not be mailed ${job.attempts} times, trying on: ${sayError(error)}`)
      })
    },
    // After an upgrade that changed what search knows of an article.
    reindex_outdated: async () => {
      await reindexArticles(db, { outdated: true })
      await reindexDeskTexts(db)
    },
  }
  const logger = new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') console.error(`worker: ${message}`)
  })
  // Who stops when is decided in main.ts.
  return run({ pgPool, taskList, crontab, logger, concurrency: 2, pollInterval: beatEvery, noHandleSignals: true })
}

type MailPayload = { personId: string }

/** One job a person, one after the other: what comes while it runs or waits to be tried again goes out with it or after it. */
async function queueMails(db: Database, runner: Runner): Promise<void> {
  for (const personId of await peopleToMail(db)) {
    const key = `mail_notifications:${personId}`
    const once = { jobKey: key, jobKeyMode: 'unsafe_dedupe', maxAttempts: mailAttempts } as const
    await runner.addJob('mail_notifications', { personId } satisfies MailPayload, once)
  }
}

/** Does something every two seconds, so that it is never later than that; a beat that takes longer delays only the next. */
function startBeat(failure: string, work: () => Promise<unknown>) {
  let stopped = false
  // An outage is told once, not at every beat.
  let told: string | undefined
  let wake: () => void = () => undefined
  const loop = async () => {
    while (!stopped) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, beatEvery)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      if (stopped) return
      try {
        await work()
        told = undefined
      } catch (error) {
        const saying = sayError(error)
        if (saying !== told) console.error(`${failure}, trying again: ${saying}`)
        told = saying
      }
    }
  }
  const running = loop()
  const stop = async () => {
    stopped = true
    wake()
    await running
  }
  return { stop }
}
