type Run = (statement: string) => Promise<{ rows: unknown[] }>

/** Fills the tables of search terms without their GIN indexes, which are made many times faster than they are kept. */
export async function withoutSearchIndexes(run: Run, fill: () => Promise<void>): Promise<void> {
  const { rows } = await run(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
     where indrelid in ('article_search'::regclass, 'desk_search'::regclass) and amname = 'gin'`,
  )
  const indexes = rows as { name: string; definition: string }[]
  for (const { name } of indexes) await run(`drop index ${name}`)
  await fill()
  await run("set maintenance_work_mem = '512MB'")
  for (const { definition } of indexes) await run(definition)
}
