import { ArticleEditor } from '#components/desk/editor/article-editor.client.tsx'
import { StateBadge } from '#components/desk/state-badge.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { database } from '#db/connection.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { dismissalsOf } from '#db/queries/proof-dismissals.ts'
import { remarksOf } from '#db/queries/remarks.ts'
import { allSections } from '#db/queries/sections.ts'
import { missingFrom } from '#newsroom/articles/completeness.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import type { DeskArticle } from '#newsroom/articles/desk-article.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { letStandIn } from '#newsroom/proof/gate.ts'
import { dayOfArticle, findingsAtOpening } from '#newsroom/proof/house/serve-dictionary.ts'
import { remarkLines } from '#newsroom/workflow/remark-lines.ts'
import { stateNames } from '#newsroom/workflow/wording.ts'

type Props = { found: DeskArticle; edition: EditionRow; person: Actor }

const pageHeadings = {
  original: 'Viết trang thông tin',
  correction: 'Bản đính chính của trang',
  update: 'Bản mới của trang',
}
const headings = { original: 'Viết bài', correction: 'Bản đính chính', update: 'Bản cập nhật' }

export async function WritingScreen({ found, edition, person }: Props) {
  const sections = (await allSections(database())).map(({ id, name }) => ({ id, name }))
  const content = storedContent(edition.content)
  const dismissed = [...letStandIn(await dismissalsOf(database(), found.article.id))]
  const { version, state } = edition
  const stored = { content, sectionId: found.article.sectionId, version, state }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="text-2xl font-semibold">
          {found.article.page === null ? headings[edition.kind] : pageHeadings[edition.kind]}
        </h1>
        <StateBadge standing={edition.state} name={stateNames[edition.state]} />
        <a className="touch-link ml-auto" href={`/toa-soan/bai-viet/${found.article.id}/phien-ban`}>
          Các phiên bản
        </a>
      </div>
      <div className="mb-4 space-y-3">
        {edition.state === 'returned' && edition.returnReason && (
          <Notice tone="alarm">
            <p className="font-semibold">Bài bị trả lại với lý do:</p>
            <p>{edition.returnReason}</p>
          </Notice>
        )}
        {edition.note && <Notice tone="hint">Lời ghi cho bạn đọc: {edition.note}</Notice>}
        {edition.state === 'approved' && (
          <Notice tone="alarm">
            Bài đã được duyệt. Khi có thay đổi được lưu, bài trở lại bản thảo và phải duyệt lại.
          </Notice>
        )}
        {edition.state === 'submitted' && (
          <Notice tone="hint">Bài đang chờ duyệt. Ai sửa bản này thì không được duyệt nó.</Notice>
        )}
      </div>
      <ArticleEditor
        editionId={edition.id}
        person={{ id: person.id, username: person.username }}
        stored={stored}
        sections={sections}
        isPage={found.article.page !== null}
        isSectionFixed={found.article.publishedAt !== null}
        templateChecks={edition.kind === 'original' ? found.article.templateChecks : []}
        missing={missingFrom(content, found.article)}
        why={found.may.submit.filter(({ code }) => code === 'forbidden')}
        firstFindings={await findingsAtOpening(database(), found.article, content)}
        dismissed={dismissed}
        day={dayOfArticle(found.article)}
        previewHref={`/toa-soan/bai-viet/${found.article.id}/xem-truoc`}
        remarks={remarkLines(await remarksOf(database(), edition.id))}
        mayResolve={found.may['resolve-remark'].length === 0}
        doneHref={edition.state === 'submitted' ? `/toa-soan/bai-viet/${found.article.id}` : undefined}
      />
    </>
  )
}
