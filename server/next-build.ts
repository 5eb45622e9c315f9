import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const rooms = ['app', 'components', 'newsroom', 'db']
const single = /^(?:package-lock\.json|tsconfig\.json|[\w.-]+\.(?:ts|mts|mjs))$/
const stamp = '.next/built-from'

/** Whether there is a build at all. */
export function hasBuild(): boolean {
  return existsSync('.next/BUILD_ID')
}

/** Whether the last build was made from the sources as they are now. */
export function isBuilt(): boolean {
  return hasBuild() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()
}

/** Builds the pages. Rejects with what `next build` said when it failed. */
export async function buildPages(): Promise<void> {
  // Away before the build begins: one that is killed half-way must not pass for a whole one.
  rmSync(stamp, { force: true })
  const hash = hashOfSources()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const build = spawn(process.execPath, [next, 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stopBuild = () => build.kill()
  process.once('exit', stopBuild)
  let said = ''
  for (const output of [build.stdout, build.stderr]) {
    output.on('data', chunk => {
      said += chunk
    })
  }
  const code = await new Promise((resolve, reject) => build.once('close', resolve).once('error', reject))
  process.off('exit', stopBuild)
  if (code !== 0) throw new Error(`next build failed (${code}):\n${said}`)
  writeFileSync(stamp, hash)
}

/** One hash over everything that a build reads, names and contents. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  // app/api/openapi.json is a folder: an address may look like a file.
  const inRooms = rooms
    .filter(room => existsSync(room))
    .flatMap(room => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const files = inRooms.filter(file => /\.(?:tsx?|css|json|svg|png|ico)$/.test(file) && !/\.test\.tsx?$/.test(file))
  for (const file of [...files, ...readdirSync('.').filter(name => single.test(name))].sort()) {
    const contents = readFileSync(file)
    hash.update(`\0${file}\0${contents.length}\0`).update(contents)
  }
  return hash.digest('hex')
}
