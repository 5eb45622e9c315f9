import type { Connection } from '#db/connection.ts'
import { eventsOfEdition, lastApprovalOf, namesOf } from '#db/queries/approvals.ts'
import { contributorIds, type EditionRow } from '#db/queries/edition-acts.ts'
import { remarksOf } from '#db/queries/remarks.ts'
import { sectionOfArticle } from '#db/queries/sections.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { deskArticle } from '#newsroom/articles/desk-article.ts'
import { editionName } from '#newsroom/articles/desk-review.ts'
import { type DifferenceLine, differenceOf } from '#newsroom/articles/difference.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { shortAddress, siteAddress } from '#newsroom/settings/site-address.ts'
import { type HistoryLine, historyOf } from './history.ts'
import { type SheetRemark, sheetRemarks } from './sheet-remarks.ts'
import { verificationCode } from './verification-code.ts'
import { approverOf, confirmationOf, sentenceOf, standingOfApproval } from './verify-approval.ts'
import { standingOf } from './wording.ts'

/** Phiếu trình duyệt: all that a decision on one edition stands on, to be printed and kept. */
export type ApprovalSheet = {
  publisher: { parent: string; name: string }
  articleId: string
  editionId: string
  title: string
  facts: { name: string; value: string }[]
  contentHash: string
  approval: SheetApproval | undefined
  history: HistoryLine[]
  remarks: SheetRemark[]
  text: { heading: string; lines: DifferenceLine[] }
  printedAt: string
}

/** The approval or the emergency publication that the sheet bears witness to, with the code by which anybody can check it. */
export type SheetApproval = {
  /** "Duyệt lúc 10:32 23/11/2026", or "Đăng khẩn lúc …". */
  heading: string
  approver: string
  /** Of an emergency publication: who has confirmed it, or that nobody has. */
  confirmation: string | undefined
  /** What has become of it, as a sentence. */
  standing: string
  code: string
  /** Where it is checked: as a link, and as people type it. */
  url: string
  address: string
}

/**
 * The sheet of an edition, the article's newest when no number is given. Undefined when this person may not know of the
 * article, or the article has no such edition. It is there whatever becomes of the article.
 */
export async function approvalSheet(
  db: Connection,
  actor: Actor,
  articleId: string,
  number?: number,
): Promise<ApprovalSheet | undefined> {
  if (!isArticleId(articleId)) return undefined
  const found = await deskArticle(db, actor, articleId)
  const edition = found?.editions.find(one => number === undefined || one.number === number)
  if (!found || !edition) return undefined
  const [{ parent, name }, section, contributors, events, approval, remarks] = await Promise.all([
    readOrganisation(db),
    sectionOfArticle(db, articleId),
    contributorIds(db, edition.id).then(ids => namesOf(db, ids)),
    eventsOfEdition(db, edition.id),
    lastApprovalOf(db, edition.id),
    remarksOf(db, edition.id),
  ])
  const content = storedContent(edition.content)
  return {
    publisher: { parent, name },
    articleId,
    editionId: edition.id,
    title: content.title || 'Bài chưa có tiêu đề',
    facts: [
      { name: 'Chuyên mục', value: section.name },
      { name: 'Bản', value: editionName(edition) },
      { name: 'Tình trạng', value: standingOf(edition.state, found.article.visibility).standingName },
      { name: 'Người viết và sửa', value: contributors.map(withPosition).join('; ') },
      { name: 'Lời ghi cho bạn đọc', value: edition.note ?? '' },
    ].filter(({ value }) => value !== ''),
    contentHash: edition.contentHash,
    approval: approval && {
      heading: `${approval.isEmergency ? 'Đăng khẩn' : 'Duyệt'} lúc ${shortTime(approval.at)}`,
      approver: approverOf(approval),
      confirmation: confirmationOf(approval),
      standing: sentenceOf(standingOfApproval(approval), approval),
      ...addressOf(verificationCode(approval.hash)),
    },
    history: historyOf(events).toReversed(),
    remarks: sheetRemarks(remarks),
    text: textOf(edition, formerOf(edition, found.editions)),
    printedAt: shortTime(new Date()),
  }
}

function addressOf(code: string): Pick<SheetApproval, 'code' | 'url' | 'address'> {
  const path = `/xac-minh/${code}`
  return { code, url: siteAddress(path), address: shortAddress(path) }
}

function withPosition({ name, position }: { name: string; position: string }): string {
  return position ? `${name} (${position})` : name
}

/** The edition that readers had before this one: of the published ones the last with a smaller number. */
function formerOf(edition: EditionRow, newestFirst: EditionRow[]): EditionRow | undefined {
  return newestFirst.find(({ number, publishedAt }) => number < edition.number && publishedAt !== null)
}

function textOf(edition: EditionRow, former: EditionRow | undefined): ApprovalSheet['text'] {
  const content = storedContent(edition.content)
  if (!former) return { heading: 'Toàn văn', lines: differenceOf(content, content) }
  const heading = `Khác với bản ${former.number}, đăng lúc ${former.publishedAt ? shortTime(former.publishedAt) : ''}`
  return { heading, lines: differenceOf(storedContent(former.content), content) }
}
