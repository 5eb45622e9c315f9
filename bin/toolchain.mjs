// Plain JavaScript without dependencies: runs under any Node from 20 on, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './lock-file.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Inside node_modules, which npm ci takes away first: an installation that was broken off leaves none.
const stamp = 'node_modules/.installed-from'

/** Something the person at the keyboard has to mend, in a Vietnamese sentence. */
export class Sentence extends Error {}

/** Prints sentences plainly and anything else as the bug it is; ends the process. */
export function endWith(error) {
  console.error(error instanceof Sentence ? error.message : error)
  process.exit(1)
}

/** Goes to the project's folder, installs what package-lock.json says where that is missing, and finds Node 24. */
export async function prepareToolchain() {
  process.chdir(root)
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new Sentence(`Cần Node.js từ phiên bản 20 trở lên; máy này đang dùng ${process.version}.`)
  if (!isInstalled()) await install()
  return pinnedNode()
}

/** Whether node_modules is what package-lock.json describes. */
export function isInstalled() {
  const lockText = readFileSync('package-lock.json', 'utf8')
  const hash = createHash('sha256').update(lockText).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  // Installed by hand, with npm ci or npm install. npm writes this list when it has finished, and only then.
  const listed = 'node_modules/.package-lock.json'
  if (!existsSync(listed)) return false
  const wanted = JSON.parse(lockText).packages
  const present = JSON.parse(readFileSync(listed, 'utf8')).packages
  return missingPackages(wanted, present, thisMachine()).length === 0
}

function thisMachine() {
  const isGlibc = process.platform !== 'linux' || process.report?.getReport().header.glibcVersionRuntime !== undefined
  return {
    os: process.platform,
    cpu: process.arch,
    libc: process.platform === 'linux' ? (isGlibc ? 'glibc' : 'musl') : undefined,
  }
}

async function install() {
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { code, output } = await step('Đang cài đặt các gói phần mềm', command, args)
  if (code !== 0) {
    throw new Sentence(
      `${output}\nKhông cài đặt được các gói phần mềm (npm ci, mã lỗi ${code}). Hãy kiểm tra kết nối mạng rồi chạy lại.`,
    )
  }
  writeFileSync(stamp, createHash('sha256').update(readFileSync('package-lock.json')).digest('hex'))
}

/** The Node that runs the project: the one from package-lock.json, or the running one where there is none for it. */
export function pinnedNode() {
  const { platform, arch } = process
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`
  const path = join('node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(path) && spawnSync(path, ['--version']).status === 0) return join(root, path)
  const [major] = process.versions.node.split('.').map(Number)
  if (major >= 24) return process.execPath
  throw new Sentence(
    `Không có bản Node.js 24 đóng gói sẵn cho máy này (${platform} ${arch}). Hãy cài Node.js 24 rồi chạy lại; máy đang dùng ${process.version}.`,
  )
}

const children = new Set()
let isToldToStop = false

/** Starts a program that ends with us: told to stop when we are, waited for by whoever started it. */
export function start(command, args, options = {}) {
  if (isToldToStop) throw new Sentence('Đã dừng theo yêu cầu.')
  // A process group of its own on POSIX: Ctrl-C reaches us alone, and we pass it on once.
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
  return { child, ended }
}

/** Passes SIGINT, SIGTERM and SIGHUP on to what runs; without anything running they end us. */
export function passSignalsOn() {
  const pass = signal => {
    isToldToStop = true
    if (children.size === 0) process.exit(1)
    for (const child of children) killGroup(child, signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal))
  // npm cannot tell us when it is killed outright; its death is seen by our getting another parent.
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM')
  }, 1_000).unref()
}

function killGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Runs a long step and says what goes on: on a terminal seconds count up in place. Answers exit code and output. */
export async function step(what, command, args, options = {}) {
  const startedAt = performance.now()
  const seconds = () => Math.round((performance.now() - startedAt) / 1_000)
  const live = process.stdout.isTTY
  process.stdout.write(live ? `• ${what}…` : `• ${what}…\n`)
  const ticking = setInterval(
    () => process.stdout.write(live ? `\r• ${what}… ${seconds()} giây` : `  … ${seconds()} giây\n`),
    live ? 1_000 : 30_000,
  )
  const { child, ended } = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      output += chunk
    })
  }
  try {
    const code = await ended
    process.stdout.write(`${live ? '\r' : ''}${code === 0 ? '✓' : '✗'} ${what}: ${seconds()} giây\n`)
    return { code, output }
  } finally {
    clearInterval(ticking)
  }
}
