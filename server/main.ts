import { createServer } from 'node:net'
import { database } from '#db/connection.ts'
import { accountsToShow, loadDemoContent, wantsDemoContent } from './demo-accounts.ts'
import { type Environment, publishEnvironment, readEnvironment } from './environment.ts'
import { buildPages, hasBuild, isBuilt } from './next-build.ts'
import { CannotStart, openDatabase } from './open-database.ts'
import { DataFolderInUse, lockDataFolder } from './process-lock.ts'
import { withProgress } from './progress.ts'
import { Shutdown, stopWhenTold } from './shutdown.ts'
import { readBuildId, SnapshotKeeper } from './snapshot-keeper.ts'

// npm run serve: no flag. npm start: --build --demo. npm run dev: --dev.
const flags = new Set(process.argv.slice(2))
const dev = flags.has('--dev')
// Before Next and React are loaded: they choose their builds by it.
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })

const shutdown = new Shutdown()
stopWhenTold(shutdown)
try {
  await start()
} catch (error) {
  if (!shutdown.isUnderWay) tell(error)
  await shutdown.stop(1)
}

async function start(): Promise<void> {
  const read = readEnvironment(process.env)
  if ('mistakes' in read) throw new CannotStart(...read.mistakes)
  const { environment } = read
  shutdown.opened('the data folder', lockDataFolder(environment.dataDir, environment.siteUrl))
  await portIsFree(environment)
  if (flags.has('--build') && !isBuilt())
    await withProgress('Dựng trang (lần đầu hoặc sau khi mã nguồn thay đổi)', buildPages)
  if (!dev && !hasBuild())
    throw new CannotStart('Trang chưa được dựng. Hãy chạy "npm start", hoặc "npm run build" trước.')
  const keeper = dev ? undefined : new SnapshotKeeper(environment, readBuildId())
  const snapshot = await keeper?.read()
  const { url, openLater } = await openDatabase(environment, shutdown, snapshot !== undefined)
  publishEnvironment(environment, url)
  const wantsDemo = flags.has('--demo') && environment.demo
  if (wantsDemo && !openLater && (await wantsDemoContent(database()))) {
    await withProgress('Nạp dữ liệu mẫu', () => loadDemoContent(database(), environment))
  }
  const { serve } = await import('./serve.ts')
  await serve({ environment, url, openLater, keeper, snapshot }, dev, shutdown)
  await announce(environment, openLater === undefined)
}

/** Asked before the long steps: an answer after a minute of building is no answer. */
async function portIsFree({ port, host }: Environment): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(port, host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE' ? 'đang được một chương trình khác sử dụng' : `không mở được (${error.code})`
    throw new CannotStart(`Cổng ${port} ${why}. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`)
  })
  await new Promise(resolve => probe.close(resolve))
}

async function announce({ siteUrl, port, dataDir }: Environment, isOpen: boolean): Promise<void> {
  const lines = ['', `Tòa soạn đã mở: ${siteUrl}`]
  if (!siteUrl.endsWith(`:${port}`)) lines.push(`Trên máy này:    http://localhost:${port}`)
  lines.push(`Phòng biên tập:  ${siteUrl}/toa-soan`)
  if (!isOpen) lines.push('', 'Cơ sở dữ liệu chưa trả lời: bạn đọc đang được xem các trang đã lưu. Sẽ tự nối lại.')
  const accounts = isOpen ? await accountsToShow(database(), dataDir) : []
  if (accounts.length > 0) lines.push('', 'Tài khoản dùng thử:')
  const width = Math.max(...accounts.map(account => account.username.length))
  for (const { username, password, position } of accounts) {
    lines.push(`  ${username.padEnd(width)}  ${password}  ${position}`)
  }
  lines.push('', 'Nhấn Ctrl-C để dừng.', '')
  console.log(lines.join('\n'))
}

function tell(error: unknown): void {
  if (error instanceof CannotStart) for (const sentence of error.sentences) console.error(sentence)
  else if (error instanceof DataFolderInUse) console.error(error.message)
  else console.error(error)
}
