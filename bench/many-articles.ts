import type pg from 'pg'
import { withoutSearchIndexes } from './search-indexes.ts'

/**
 * Makes copies of the published articles there are, by SQL, until there are `count`: identity, edition, address and
 * search terms, a minute apart, and their lines in the desk's list. The pool is a superuser's. Written against whatever columns the tables have.
 */
export async function growTo(pool: pg.Pool, count: number): Promise<void> {
  const client = await pool.connect()
  try {
    // Foreign keys were right in the originals; checking them a million times over would take longer than all the rest.
    await client.query(
      'set statement_timeout = 0; set session_replication_role = replica; set synchronous_commit = off',
    )
    const { rows } = await client.query<{ there: number }>(
      'select count(*)::int as there from articles where slug is not null',
    )
    const there = rows[0]?.there ?? 0
    if (there < count) {
      await client.query(
        `create temp table copies as
           select a.id as old_id, e.id as old_edition, gen_random_uuid() as id, gen_random_uuid() as edition_id, n.number,
                  now() - n.number * interval '1 minute' as at
           from generate_series($1::int + 1, $2::int) n (number)
             join (select id, row_number() over (order by id) - 1 as place, count(*) over () as total
                   from articles where visibility = 'live' and slug not like '%-ban-sao-%') a on a.place = n.number % a.total
             join editions e on e.article_id = a.id and e.state = 'published'`,
        [there, count],
      )
      await withoutSearchIndexes(
        statement => client.query(statement),
        async () => {
          for (const [table, join, changed] of copied) await copy(client, table, join, changed)
        },
      )
      await client.query('drop table copies')
    }
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
}

const slug = "(select slug from articles where id = copies.old_id) || '-ban-sao-' || copies.number"

/** Table, how its row is found for a copy, and what is different in the copy. */
const copied: [string, string, Record<string, string>][] = [
  [
    'articles',
    't.id = copies.old_id',
    { id: 'copies.id', slug, short_number: 'null', published_at: 'copies.at', created_at: 'copies.at' },
  ],
  [
    'editions',
    't.id = copies.old_edition',
    {
      id: 'copies.edition_id',
      article_id: 'copies.id',
      number: '1',
      published_at: 'copies.at',
      updated_at: 'copies.at',
    },
  ],
  ['article_slugs', 't.article_id = copies.old_id', { slug, article_id: 'copies.id' }],
  ['article_search', 't.article_id = copies.old_id', { article_id: 'copies.id', published_at: 'copies.at' }],
  [
    'desk_list',
    't.edition_id = copies.old_edition',
    { article_id: 'copies.id', edition_id: 'copies.edition_id', changed_at: 'copies.at' },
  ],
  ['desk_search', 't.article_id = copies.old_id', { article_id: 'copies.id' }],
]

async function copy(
  client: pg.PoolClient,
  table: string,
  join: string,
  changed: Record<string, string>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map(name => changed[name] ?? `t.${name}`)
  await client.query(
    `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from copies join ${table} t on ${join}`,
  )
}
