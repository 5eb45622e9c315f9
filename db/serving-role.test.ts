import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateDatabase } from './migrate.ts'
import { type TestDatabase, testDatabase } from './seed/test-database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
  await own.pool.query(`insert into events (type, actor_name, actor_role) values ('act.refused', 'Mai', 'reporter')`)
})
afterAll(() => own.drop())

test('the role that serves owns nothing of the newsroom and is nobody who does', async () => {
  const { rows } = await own.pool.query(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'member')
    union all select datname from pg_database where datname = current_database() and pg_has_role(datdba, 'member')`)
  expect(rows).toEqual([])
})

test.each([
  'update events set actor_name = $$kẻ khác$$',
  'delete from events',
  'truncate events',
  'alter table events disable trigger all',
  'drop trigger events_are_append_only on events',
  'drop trigger published_editions_stay on editions',
  'alter table editions drop constraint editions_approved_text_is_the_text',
  'drop table events cascade',
  'update event_chain set seq = seq + 1',
  'delete from event_chain',
  'truncate event_chain cascade',
  'create or replace function refuse_change() returns trigger language plpgsql as $$begin return null; end$$',
  'create table public.beside (number int)',
  'set session_replication_role = replica',
  'set role newsroom_owner',
  'grant all on events to newsroom',
])('it cannot: %s', async statement => {
  const before = await own.pool.query('select * from events')
  const failed = await own.pool.query(statement).catch((error: Error & { code?: string }) => error.code)
  // Either refused, or (grants of what one has not got) without any effect.
  if (failed !== '42501') expect(statement).toMatch(/^grant/)
  await expect(own.pool.query('delete from events')).rejects.toMatchObject({ code: '42501' })
  expect((await own.pool.query('select * from events')).rows).toEqual(before.rows)
})

test('it cannot hang the function that links events on a table of its own', async () => {
  await own.pool.query('create schema beside')
  await own.pool.query('create table beside.events (like public.events)')
  const hang = 'create trigger forged before insert on beside.events for each row execute function public.link_event()'
  await expect(own.pool.query(hang)).rejects.toMatchObject({ code: '42501' })
})

test('a table that a later migration makes is served too', async () => {
  await own.asOwner('create table later (number int generated always as identity)')
  await expect(own.pool.query('select from later')).rejects.toMatchObject({ code: '42501' })
  await migrateDatabase(own)
  await own.pool.query('insert into later default values')
  await expect(own.pool.query('truncate later')).rejects.toMatchObject({ code: '42501' })
})
