import { ReviewRemarks } from '#components/desk/remarks/review-remarks.client.tsx'
import { Decisions } from '#components/desk/review/decisions.tsx'
import { DismissedFindings } from '#components/desk/review/dismissed-findings.tsx'
import { EditionFacts } from '#components/desk/review/edition-facts.tsx'
import { EmergencyMark } from '#components/desk/review/emergency-mark.tsx'
import { HistoryList } from '#components/desk/review/history-list.tsx'
import { PublishedActs } from '#components/desk/review/published-acts.tsx'
import { RenderedPage } from '#components/desk/review/rendered-page.client.tsx'
import { ToDecisions } from '#components/desk/review/to-decisions.tsx'
import { ComparedTexts } from '#components/desk/versions/compared-texts.tsx'
import { ArticleView } from '#components/reader/article-view.tsx'
import { InformationPageView } from '#components/reader/information-page-view.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { database } from '#db/connection.ts'
import { eventsOfArticle } from '#db/queries/audit-log.ts'
import { openTakedownRequestFor } from '#db/queries/desk-takedowns.ts'
import { remarksOf } from '#db/queries/remarks.ts'
import { compared } from '#newsroom/articles/compare-texts.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import type { DeskArticle } from '#newsroom/articles/desk-article.ts'
import { deskReview } from '#newsroom/articles/desk-review.ts'
import { takedownLines } from '#newsroom/articles/takedown-lines.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { standingDismissals } from '#newsroom/proof/gate.ts'
import { historyOf } from '#newsroom/workflow/history.ts'
import { remarkLines } from '#newsroom/workflow/remark-lines.ts'

type Props = { found: DeskArticle; person: Actor }

/** The article exactly as readers will see it; beside it where it stands, what can be done, what happened. */
export async function ReviewScreen({ found, person }: Props) {
  const { article, current, open, published, unconfirmed, may } = found
  const db = database()
  const [review, events, request, remarks, dismissals, difference] = await Promise.all([
    deskReview(db, found),
    eventsOfArticle(db, article.id),
    openTakedownRequestFor(db, person, article.id),
    remarksOf(db, current.id),
    standingDismissals(db, article, storedContent(current.content)),
    open && published ? compared(db, storedContent(published.content), storedContent(open.content)) : undefined,
  ])
  const [asked] = takedownLines(request ? [request] : [])
  const onScreen = {
    editionId: current.id,
    version: current.version,
    contentHash: current.contentHash,
    replacesPublished: published !== undefined,
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-4">
        <ToDecisions />
        {unconfirmed && <EmergencyMark edition={unconfirmed} refusals={may.confirm} />}
        {asked && (
          <Notice tone="alarm">
            <p className="font-semibold">{asked.asked}</p>
            <p>{asked.reason}</p>
          </Notice>
        )}
        {difference && (
          <section aria-labelledby="khac-ban-dang" className="card space-y-4">
            <h2 id="khac-ban-dang" className="font-semibold">
              Khác với bản bạn đọc đang thấy
            </h2>
            <ComparedTexts compared={difference} />
          </section>
        )}
        <RenderedPage href={`/toa-soan/bai-viet/${article.id}/xem-truoc`}>
          <div className="rounded-lg border border-line bg-paper p-4 sm:p-8">
            {article.page === null ? <ArticleView {...review.view} /> : <InformationPageView {...review.view} />}
          </div>
        </RenderedPage>
      </div>
      <div id="tinh-trang" className="space-y-4">
        <EditionFacts
          facts={review.facts}
          standing={review.standing}
          standingName={review.standingName}
          href={review.href}
        />
        <ReviewRemarks
          editionId={current.id}
          initial={remarkLines(remarks)}
          may={{
            remark: may.remark.length === 0,
            reply: may['answer-remark'].length === 0,
            resolve: may['resolve-remark'].length === 0,
          }}
        />
        {open && (
          <Decisions
            articleId={article.id}
            onScreen={onScreen}
            may={may}
            reviews={person.role === 'editor' || person.role === 'leader'}
            state={current.state}
          />
        )}
        {published && article.visibility !== 'removed' && (
          <PublishedActs articleId={article.id} may={may} decides={person.role === 'leader'} />
        )}
        <DismissedFindings dismissals={dismissals} />
        <HistoryList articleId={article.id} lines={historyOf(events)} />
      </div>
    </div>
  )
}
