// npm test: every check there is, from nothing but a clone. The last line is "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { ensureChromium } from './chromium.mjs'
import { countPlaywright, countVitest, readReport } from './test-reports.mjs'
import { endWith, passSignalsOn, prepareToolchain, start, step } from './toolchain.mjs'

const reports = 'var/test-reports'
const demoPassword = 'kiem-thu-toa-soan'
const total = { passed: 0, failed: 0 }

passSignalsOn()
try {
  const node = await prepareToolchain()
  // Whoever says "node" further down means this one.
  process.env.PATH = join('node_modules', '.bin') + delimiter + process.env.PATH
  process.env.CHROMIUM_PATH = await ensureChromium(node)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  // What tsc reads of Next: next-env.d.ts and the types of the routes. A failure shows in tsc.
  await step('Sinh kiểu cho các trang', node, ['node_modules/next/dist/bin/next', 'typegen'])
  await check(node, 'Kiểm tra kiểu (tsc)', ['node_modules/typescript/bin/tsc', '--noEmit'])
  await check(node, 'Kiểm tra quy tắc mã nguồn (biome)', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  await suite(node, 'Kiểm thử quy tắc và truy vấn (vitest)', countVitest, `${reports}/vitest.json`, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=json',
    `--outputFile=${reports}/vitest.json`,
  ])
  const isBuilt = await check(node, 'Dựng trang (next build)', ['server/command.ts', 'build'])
  if (isBuilt) await endToEnd(node)
  else total.failed++

  const isGreen = total.failed === 0 && total.passed > 0
  process.exitCode = isGreen ? 0 : 1
  console.log(`${total.passed} passed, ${total.failed} failed`)
} catch (error) {
  endWith(error)
}

/** A tool that is content or not counts as one check. */
async function check(node, what, args) {
  const { code, output } = await step(what, node, args)
  if (code === 0) total.passed++
  else {
    total.failed++
    console.log(output)
  }
  return code === 0
}

/** A tool with tests of its own: each counts, and so does its failing as a whole. */
async function suite(node, what, count, reportFile, args, env = {}) {
  const { code, output } = await step(what, node, args, { env: { ...process.env, ...env } })
  const counted = count(readReport(reportFile))
  total.passed += counted.passed
  // An exit code without a failed test: something outside the tests broke (set-up, an unhandled rejection, no test at all).
  total.failed += counted.failed || (code === 0 && counted.passed > 0 ? 0 : 1)
  for (const failure of counted.failures) console.log(`✗ ${failure}`)
  for (const story of counted.unsteady ?? []) console.log(`△ chỉ đạt ở lần thử thứ hai: ${story}`)
  if (code !== 0 && counted.failures.length === 0) console.log(output)
  console.log(`  ${counted.passed} passed, ${counted.failed} failed`)
}

/** The stories in a browser, against a production server of their own with fresh demo content. */
async function endToEnd(node) {
  const dataDir = 'var/e2e'
  rmSync(dataDir, { recursive: true, force: true })
  const port = await freePort()
  const url = `http://localhost:${port}`
  // Nobody listens there until a story does: mails wait for it, as they would for a mail server that is away.
  const mailPort = await freePort()
  const serverEnv = {
    ...process.env,
    PORT: String(port),
    HOST: '',
    SITE_URL: url,
    DATABASE_URL: '',
    NEXTAUTH_SECRET: '',
    TRUSTED_PROXIES: '',
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: 'Tòa soạn <toasoan@lamson.example>',
    NEWSROOM_DATA_DIR: dataDir,
    NEWSROOM_DEMO: '1',
    NEWSROOM_DEMO_PASSWORD: demoPassword,
  }
  const server = start(node, ['server/main.ts', '--demo'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: serverEnv })
  let said = ''
  for (const stream of [server.child.stdout, server.child.stderr]) {
    stream.on('data', chunk => {
      said += chunk
    })
  }
  try {
    if (!(await answers(url, server.ended))) {
      total.failed++
      console.log(`✗ máy chủ kiểm thử không khởi động được:\n${said}`)
      return
    }
    await suite(
      node,
      'Kiểm thử trong trình duyệt (playwright)',
      countPlaywright,
      `${reports}/playwright.json`,
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json`,
        E2E_URL: url,
        E2E_MAIL_PORT: String(mailPort),
        E2E_DATABASE_URL: databaseUrl(dataDir, 'newsroom'),
        E2E_OWNER_DATABASE_URL: databaseUrl(dataDir, 'newsroom_owner'),
        NEWSROOM_DEMO_PASSWORD: demoPassword,
      },
    )
  } finally {
    server.child.kill('SIGTERM')
    const code = await server.ended
    if (code !== 0) {
      total.failed++
      console.log(`✗ máy chủ kiểm thử kết thúc với mã ${code}:\n${said}`)
    }
  }
}

/** Whether the server answers its readers; false as soon as its process has ended. */
async function answers(url, ended) {
  let isOver = false
  ended.then(() => {
    isOver = true
  })
  while (!isOver) {
    const isReady = await fetch(`${url}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
    if (isReady) return true
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return false
}

/** The database of that server, as one of its roles, for stories that look behind the screen. */
function databaseUrl(dataDir, role) {
  const passwords = JSON.parse(readFileSync(join(dataDir, 'postgres.passwords.json'), 'utf8'))
  const port = readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/newsroom`
}

async function freePort() {
  const probe = createServer()
  await new Promise((resolve, reject) => probe.once('error', reject).listen(0, resolve))
  const { port } = probe.address()
  await new Promise(resolve => probe.close(resolve))
  return port
}
