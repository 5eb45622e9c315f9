import type { Transaction } from '#db/connection.ts'
import type { DemoArticle } from '#db/seed/demo/article.ts'
import { type ContentInput, storedContent } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { dismissFinding } from '#newsroom/proof/dismiss-finding.ts'
import { openErrors } from '#newsroom/proof/gate.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { accepted } from './accepted.ts'
import { backdateArticle, backdateEdition, backdateTakedown } from './backdate.ts'
import { demoContent, type Surroundings } from './demo-content.ts'

export type Cast = { author: Actor; editor: Actor; approver: Actor }

/** Brings an article to where the demo has it, through the same acts that people use, then sets its dates. */
export async function loadArticle(
  tx: Transaction,
  article: DemoArticle,
  sectionId: string,
  cast: Cast,
  around: Surroundings,
): Promise<Changed> {
  const content = demoContent(article, around)
  const { author, approver } = cast
  const written = await write(tx, article, sectionId, cast, content)
  const fate = article.fate
  if (fate?.is === 'draft') return dated(tx, article, written)

  await letStand(tx, author, written)
  const submitted = accepted(
    await submitEdition(tx, author, {
      ...target(written),
      ...(fate?.is === 'submitted' && fate.note && { note: fate.note }),
    }),
  )
  if (fate?.is === 'submitted') return dated(tx, article, submitted)
  if (fate?.is === 'returned') {
    return dated(
      tx,
      article,
      accepted(await returnEdition(tx, approver, { ...target(submitted), reason: fate.reason })),
    )
  }
  const edited = await edit(tx, cast, submitted, content)
  const approved = await approve(tx, approver, edited, fate?.is === 'scheduled' ? fate.inHours : undefined)
  await dated(tx, article, approved)
  return afterwards(tx, article, approved, cast, around)
}

/** Sayings and local names that the proofreader takes for errors: their authors say why they stay. */
async function letStand(tx: Transaction, author: Actor, written: Changed): Promise<void> {
  const { article, edition } = written
  for (const { id: findingId } of await openErrors(tx, article, storedContent(edition.content))) {
    const reason = 'Đúng như ý bài: tên riêng, lời nói hoặc cách gọi của địa phương.'
    accepted(await dismissFinding(tx, author, { ...target(written), findingId, reason }))
  }
}

/** The reporter hands in a text without tags and sources, the editor completes it. An editor's own text is complete. */
function write(tx: Transaction, article: DemoArticle, sectionId: string, cast: Cast, content: ContentInput) {
  const complete = cast.author.role === 'editor' || !isEdited(article)
  const handedIn = complete ? content : { ...content, tags: [], sources: [] }
  return createArticle(tx, cast.author, { sectionId, content: handedIn }).then(accepted)
}

const isEdited = ({ fate }: DemoArticle) => !fate || !['draft', 'submitted', 'returned'].includes(fate.is)

async function edit(tx: Transaction, { author, editor }: Cast, submitted: Changed, content: ContentInput) {
  if (author.role === 'editor') return submitted
  return accepted(await saveEdition(tx, editor, { ...target(submitted), content }))
}

async function approve(tx: Transaction, approver: Actor, edition: Changed, inHours?: number): Promise<Changed> {
  const publishAt = inHours === undefined ? {} : { publishAt: new Date(Date.now() + inHours * 3_600_000) }
  const { contentHash } = edition.edition
  return accepted(await approveEdition(tx, approver, { ...target(edition), contentHash, ...publishAt }))
}

async function afterwards(tx: Transaction, article: DemoArticle, published: Changed, cast: Cast, around: Surroundings) {
  const { fate } = article
  const articleId = published.article.id
  switch (fate?.is) {
    case 'withdrawn':
      await withdrawArticle(tx, cast.approver, { articleId, ...fate }).then(accepted)
      await backdateTakedown(tx, articleId, fate.at)
      return published
    case 'removed':
      await removeArticle(tx, cast.approver, { articleId, reason: fate.reason }).then(accepted)
      await backdateTakedown(tx, articleId, fate.at)
      return published
    case 'corrected':
    case 'being-corrected': {
      const [wrong, right] = fate.replace
      const corrected = article.body.replace(wrong, right)
      const opened = accepted(await openEdition(tx, cast.editor, { articleId, kind: 'correction', note: fate.note }))
      const content = demoContent(article, around, corrected)
      const saved = accepted(await saveEdition(tx, cast.editor, { ...target(opened), content }))
      if (fate.is === 'corrected') {
        await letStand(tx, cast.editor, saved)
        const submitted = accepted(await submitEdition(tx, cast.editor, target(saved)))
        await approve(tx, cast.approver, submitted)
      }
      await backdateEdition(tx, saved.edition.id, fate.at)
      return published
    }
    default:
      return published
  }
}

async function dated(tx: Transaction, article: DemoArticle, changed: Changed): Promise<Changed> {
  await backdateEdition(tx, changed.edition.id, article.at)
  await backdateArticle(tx, changed.article.id, article.at)
  return changed
}

const target = ({ edition }: Changed) => ({ editionId: edition.id, version: edition.version })
