import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Database } from '#db/connection.ts'
import { articles as demo } from '#db/seed/demo/articles.ts'
import { searchTerms, termsFormat } from '#newsroom/search/search-terms.ts'
import { withoutSearchIndexes } from './search-indexes.ts'

const sentencesEach = 40
const batch = 500
const firstDay = Date.UTC(2012, 0, 1)
const days = 5_000

/** Sections of the corpus; an article in twenty is in the last one. */
export const corpusSections = ['tin-hoat-dong', 'dan-van-kheo', 'dan-toc-ton-giao']

/**
 * Fills a database with `count` published articles of some 900 words whose sentences are those of the demo, cut in two
 * and joined anew: Vietnamese words as often and in the company in which this newsroom uses them. Does nothing to a
 * database that has them.
 */
export async function fillCorpus(db: Database, count: number): Promise<void> {
  const { rows } = await db.execute<{ there: number }>(sql`select count(*)::int as there from article_search`)
  if (rows[0]?.there === count) return
  const people = await begin(db)
  const random = randomNumbers(2017)
  const sentences = demo.flatMap(({ body }) => sentencesOf(body))
  await withoutSearchIndexes(
    statement => db.execute(sql.raw(statement)),
    async () => {
      for (let made = 0; made < count; made += batch) {
        const texts = Array.from({ length: Math.min(batch, count - made) }, () => inventArticle(sentences, random))
        await insert(db, people, made, texts, random)
        if (made % 10_000 === 0) console.log(`  ${made} of ${count} articles`)
      }
    },
  )
  await db.execute(sql`vacuum analyze`)
}

type People = { user: string; sections: string[] }

async function begin(db: Database): Promise<People> {
  const people = { user: v7(), sections: corpusSections.map(() => v7()) }
  await db.execute(sql`truncate sections, users cascade`)
  await db.execute(sql`insert into users (id, username, display_name, role, password_hash)
    values (${people.user}, 'phongvien', 'Nguyễn Thị Mai', 'reporter', '')`)
  for (const [index, slug] of corpusSections.entries()) {
    await db.execute(
      sql`insert into sections (id, slug, name, position) values (${people.sections[index]}, ${slug}, ${slug}, ${index})`,
    )
  }
  return people
}

function sentencesOf(text: string): string[] {
  const plain = text.replace(/!?\[([^\]]*)\](\([^)]*\))?|[#*>]/g, '$1')
  return plain.split(/(?<=[.!?])\s+|\n+/).filter(sentence => sentence.split(' ').length > 6)
}

type Invented = {
  title: string
  standfirst: string
  body: { type: 'doc'; content: { type: 'paragraph'; content: { type: 'text'; text: string }[] }[] }
}

function inventArticle(sentences: string[], random: () => number): Invented {
  const some = () => {
    const [one = [], other = []] = [0, 1].map(() =>
      (sentences[Math.floor(random() * sentences.length)] ?? '').split(' '),
    )
    return [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.floor(other.length / 2))].join(' ')
  }
  const paragraph = () => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: Array.from({ length: 5 }, some).join(' ') }],
  })
  const rare = random() < 0.02 ? ['Thực hiện Chỉ thị số 13-CT/TU của Ban Thường vụ Tỉnh ủy. '] : []
  const common = random() < 0.6 ? ['Phát triển kinh tế-xã hội, bảo đảm quốc phòng và an ninh. '] : []
  const uncommon = random() < 0.1 ? ['Công tác phòng, chống tham nhũng được quan tâm. '] : []
  return {
    title: [...rare, some()].join('').split(' ').slice(0, 14).join(' '),
    standfirst: [...uncommon, ...common, some()].join(''),
    body: { type: 'doc', content: Array.from({ length: sentencesEach / 5 }, paragraph) },
  }
}

async function insert(
  db: Database,
  { user, sections }: People,
  made: number,
  texts: Invented[],
  random: () => number,
): Promise<void> {
  const rows = texts.map((content, index) => ({
    id: v7(),
    edition_id: v7(),
    slug: `bai-viet-${made + index}`,
    section_id: sections[random() < 0.05 ? 2 : index % 2],
    published_at: new Date(firstDay + Math.floor(random() * days * 86_400_000)),
    content,
    ...searchTerms(content),
  }))
  await db.execute(sql`
    with given as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, edition_id uuid, slug text,
        section_id uuid, published_at timestamptz, content jsonb, terms text, "headTerms" text)
    ), made as (
      insert into articles (id, slug, section_id, created_by, published_at)
      select id, slug, section_id, ${user}::uuid, published_at from given
    ), told as (
      insert into editions (id, article_id, number, state, content, created_by, updated_by, approved_by, approved_at, approved_hash, published_at)
      select edition_id, id, 1, 'published', content, ${user}::uuid, ${user}::uuid, ${user}::uuid, published_at, content_sha256(content), published_at
      from given
    )
    insert into article_search (article_id, section_id, published_at, terms, head_terms, format)
    select id, section_id, published_at, terms::tsvector, "headTerms"::tsvector, ${termsFormat} from given`)
}

/** The same numbers in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
