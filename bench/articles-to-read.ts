import { sql } from 'drizzle-orm'
import { connect, openPool } from '#db/connection.ts'
import { makeViewPartitions } from '#db/queries/view-upkeep.ts'

/** Ids of `count` articles that readers can see, made where they are missing, and the tables of views ready. */
export async function articlesToRead(url: string, count: number): Promise<string[]> {
  const pool = openPool(url)
  const db = connect(pool)
  await makeViewPartitions(db)
  await db.execute(sql`
    insert into users (id, username, display_name, role, password_hash)
    values (gen_random_uuid(), 'phongvien', 'Nguyễn Thị Mai', 'reporter', '') on conflict do nothing`)
  await db.execute(sql`
    insert into sections (id, slug, name, position)
    values (gen_random_uuid(), 'tin-hoat-dong', 'Tin hoạt động', 1) on conflict do nothing`)
  await db.execute(sql`
    insert into articles (id, slug, section_id, created_by, published_at)
    select gen_random_uuid(), 'bai-viet-' || number, sections.id, users.id, now()
    from generate_series(1, ${count}) as number, sections, users on conflict do nothing`)
  const { rows } = await db.execute<{ id: string }>(sql`select id from articles limit ${count}`)
  await pool.end()
  return rows.map(({ id }) => id)
}
