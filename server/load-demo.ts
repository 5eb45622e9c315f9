import { sql } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { sections } from '#db/schema/articles.ts'
import { settings } from '#db/schema/events.ts'
import { users } from '#db/schema/people.ts'
import type { DemoArticle } from '#db/seed/demo/article.ts'
import { articles } from '#db/seed/demo/articles.ts'
import { people } from '#db/seed/demo/people.ts'
import { sections as demoSections } from '#db/seed/demo/sections.ts'
import { documents, linkedSites, organisation, successors } from '#db/seed/demo/settings.ts'
import { notePublicationEpoch, readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Storage } from '#newsroom/media/storage.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { backdateNotifications } from './load-demo/backdate.ts'
import { type DemoMark, readDemoMark, writeDemoMark } from './load-demo/demo-mark.ts'
import { loadArticle } from './load-demo/load-article.ts'
import { loadPages } from './load-demo/load-pages.ts'
import { type DemoAccount, type DemoPeople, loadPeople } from './load-demo/load-people.ts'
import { loadPictures } from './load-demo/load-pictures.ts'
import { loadViews } from './load-demo/load-views.ts'

export type DemoOptions = { storage: Storage; password?: string; onProgress?: (line: string) => void }

/** What a database holds, as far as the demo is concerned: `foreign` has people of its own and is left alone. */
export type DemoState = 'empty' | 'half-loaded' | 'complete' | 'foreign'

export async function demoState(db: Database): Promise<DemoState> {
  const mark = await readDemoMark(db)
  if (mark?.state === 'complete') return 'complete'
  const usernames = await db.select({ username: users.username }).from(users)
  if (usernames.length === 0) return mark ? 'half-loaded' : 'empty'
  const ours = new Set<string>(people.map(({ username }) => username))
  return mark && usernames.every(({ username }) => ours.has(username)) ? 'half-loaded' : 'foreign'
}

/**
 * Fills an empty database with the demo and answers its five accounts with their passwords. A load that was interrupted
 * is continued where it stopped: every article comes with its mark in one transaction, and the whole is called complete
 * only at the end. Throws where people of another origin live, and where the demo is complete.
 */
export async function loadDemo(db: Database, options: DemoOptions): Promise<DemoAccount[]> {
  const state = await demoState(db)
  if (state === 'complete') throw new Error('Dữ liệu minh họa đã được nạp đầy đủ; không nạp lại.')
  if (state === 'foreign') throw new Error('Cơ sở dữ liệu đã có tài khoản khác; không nạp dữ liệu minh họa.')
  const say = options.onProgress ?? (() => undefined)
  if (state === 'half-loaded') say('Lần nạp dữ liệu minh họa trước bị ngắt giữa chừng, đang nạp tiếp…')

  const mark = await readDemoMark(db)
  await writeDemoMark(db, 'loading', mark?.articles ?? {})
  say(`Đang tạo ${people.length} tài khoản…`)
  const cast = await loadPeople(db, options.password)
  const sectionIds = await loadSections(db)
  await loadSettings(db)
  say('Đang vẽ tranh minh họa…')
  const pictures = await loadPictures(db, username => actorNamed(cast, username), options.storage)
  say(`Đang nạp ${articles.length} bài viết…`)
  const loaded = await loadArticles(db, mark?.articles ?? {}, cast, sectionIds, pictures)
  await loadPages(db, actorNamed(cast, 'bientapvien'), actorNamed(cast, 'truongban'))
  await backdateNotifications(db)
  say('Đang ghi lượt xem…')
  await loadViews(db, articles, loaded)
  await writeDemoMark(db, 'complete', loaded)
  notePublicationEpoch(await readPublicationEpoch(db))
  return cast.accounts
}

async function loadSettings(db: Database): Promise<void> {
  const values = { organisation, documents, linked_sites: linkedSites, successors }
  const rows = Object.entries(values).map(([key, value]) => ({ key, value }))
  await db.insert(settings).values(rows).onConflictDoNothing()
}

async function loadSections(db: Database): Promise<Map<string, string>> {
  for (const [position, { slug, name, description, ...place }] of demoSections.entries()) {
    const parentId =
      'parent' in place && sql<string>`(select id from ${sections} above where above.slug = ${place.parent})`
    const row = { slug, name, description, position, ...(parentId && { parentId }) }
    await db.insert(sections).values(row).onConflictDoNothing({ target: sections.slug })
  }
  const stored = await db.select({ slug: sections.slug, id: sections.id }).from(sections)
  return new Map(stored.map(({ slug, id }) => [slug, id]))
}

async function loadArticles(
  db: Database,
  before: DemoMark['articles'],
  cast: DemoPeople,
  sectionIds: Map<string, string>,
  pictures: Map<string, string>,
): Promise<DemoMark['articles']> {
  const loaded = { ...before }
  const around = {
    picture: (key: string) => must(pictures.get(key), `picture ${key}`),
    slug: (key: string) => must(loaded[key]?.slug, `the slug of ${key}`),
  }
  for (const [index, article] of articles.entries()) {
    if (loaded[article.key]) continue
    const { id, slug } = await db.transaction(async tx => {
      const section = must(sectionIds.get(article.section), `section ${article.section}`)
      const changed = await loadArticle(tx, article, section, castOf(article, cast, index), around)
      const one = { id: changed.article.id, slug: changed.article.slug }
      await writeDemoMark(tx, 'loading', { ...loaded, [article.key]: one })
      return one
    })
    loaded[article.key] = { id, slug }
  }
  return loaded
}

function castOf(article: DemoArticle, cast: DemoPeople, index: number) {
  const editor = index % 2 === 0 ? 'bientapvien' : 'caothaonhi'
  return {
    author: actorNamed(cast, article.author),
    editor: actorNamed(cast, editor),
    approver: actorNamed(cast, article.approver),
  }
}

function actorNamed({ actors }: DemoPeople, username: string): Actor {
  return must(actors.get(username), username)
}

function must<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`the demo lacks ${what}`)
  return value
}
