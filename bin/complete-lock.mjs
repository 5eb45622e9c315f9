// Completes package-lock.json after npm install. A registry that carries packages for some machines only makes npm
// leave the others out of the lock file, and npm ci then refuses the file on every machine (npm 11).
// The names of such packages say what they are for: @next/swc-win32-arm64-msvc.
import { readFileSync, writeFileSync } from 'node:fs'
import { absentOptionals } from './lock-file.mjs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
for (const { name, version, dev } of absentOptionals(lock.packages)) {
  const [system, cpu, libc] = name
    .split('/')
    .at(-1)
    .replace(/^[a-z]+-/, '')
    .split('-')
  const isWasm = system === 'wasm32'
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: [isWasm ? system : cpu],
    ...(dev ? { dev } : {}),
    ...(libc === 'musl' ? { libc: ['musl'] } : {}),
    optional: true,
    ...(isWasm ? {} : { os: [system] }),
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
