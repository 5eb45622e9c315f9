import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a clone may lie in a folder with spaces and Vietnamese letters', () => {
  const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'clone-'))), 'Tòa soạn thử')
  mkdirSync(join(clone, 'bin'), { recursive: true })
  for (const file of ['toolchain.mjs', 'lock-file.mjs']) cpSync(join('bin', file), join(clone, 'bin', file))
  // Nothing to install, and no Node of its own: what is asked is only whether it finds its folder.
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{}}')
  mkdirSync(join(clone, 'node_modules'))
  writeFileSync(join(clone, 'node_modules', '.package-lock.json'), '{"packages":{}}')
  const ask =
    "import { prepareToolchain } from './bin/toolchain.mjs'; await prepareToolchain(); console.log(process.cwd())"
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: clone, encoding: 'utf8' })
  expect(said.trim()).toBe(clone)
})
