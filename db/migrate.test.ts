import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './seed/test-database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())

test('finds its migrations in a folder with spaces and Vietnamese letters', () => {
  const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'clone-'))), 'Tòa soạn thử')
  mkdirSync(clone)
  cpSync('db', join(clone, 'db'), { recursive: true })
  cpSync('package.json', join(clone, 'package.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'))
  const work = `import { migrateDatabase } from './db/migrate.ts'; await migrateDatabase(${JSON.stringify({ url: own.url, ownerUrl: own.ownerUrl })}); console.log('done')`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', work], { cwd: clone, encoding: 'utf8' })
  expect(said.trim()).toBe('done')
})
