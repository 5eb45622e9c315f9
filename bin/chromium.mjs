// Chromium for the tests: the one that is there, or the system's, or Playwright's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { Sentence, step } from './toolchain.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium that runs, installing one where there is none. */
export async function ensureChromium(node) {
  const found = findChromium(node)
  if (found) return found
  const said = []
  for (const [command, args] of waysToInstall(node)) {
    const { code, output } = await step('Đang cài đặt Chromium để kiểm thử', command, args)
    const installed = code === 0 && findChromium(node)
    if (installed) return installed
    said.push(output.trim().split('\n').slice(-3).join('\n'))
  }
  throw new Sentence(
    `${said.join('\n')}\nKhông cài đặt được Chromium. Hãy cài Chromium (ví dụ "apt-get install chromium") rồi chạy lại npm test.`,
  )
}

function waysToInstall(node) {
  const playwright = [node, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']]
  const isRootWithApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!isRootWithApt) return [playwright]
  const apt =
    'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium'
  return [['sh', ['-c', apt]], playwright]
}

function findChromium(node) {
  const ask = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))"
  const ofPlaywright = spawnSync(node, ['-e', ask], { encoding: 'utf8' }).stdout?.trim()
  const candidates = [process.env.CHROMIUM_PATH, ...places, ofPlaywright]
  // Ubuntu's /usr/bin/chromium may be a stub that only says where to get the real one.
  return candidates.find(path => path && existsSync(path) && spawnSync(path, ['--version']).status === 0)
}
