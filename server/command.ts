import { closeDatabase, type Database, database } from '#db/connection.ts'
import { type DatabaseAddresses, migrateDatabase } from '#db/migrate.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { reindexArticles } from '#newsroom/search/reindex-articles.ts'
import { verifyApproval } from '#newsroom/workflow/verify-approval.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { runningEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { readEnvironment } from './environment.ts'
import { buildPages } from './next-build.ts'
import { CannotStart, givenAddresses } from './open-database.ts'
import { DataFolderInUse, lockDataFolder } from './process-lock.ts'
import { Shutdown, stopWhenTold } from './shutdown.ts'
import { runUserCommand } from './user-command.ts'

// npm run build, db:migrate, audit:verify, search:reindex, user.
const shutdown = new Shutdown()
stopWhenTold(shutdown)
const [name = '', ...args] = process.argv.slice(2)
try {
  await shutdown.stop(await run(name, args))
} catch (error) {
  if (error instanceof CannotStart) for (const sentence of error.sentences) console.error(sentence)
  else console.error(error instanceof DataFolderInUse ? error.message : error)
  await shutdown.stop(1)
}

/** Runs a command and answers its exit code. */
async function run(command: string, given: string[]): Promise<number> {
  switch (command) {
    case 'build':
      await buildPages()
      return 0
    case 'migrate':
      await migrateDatabase(await addresses())
      console.log('Cơ sở dữ liệu đã ở phiên bản mới nhất.')
      return 0
    case 'audit:verify':
      return verify(await openedDatabase(), given[0])
    case 'search:reindex':
      return reindex(await openedDatabase())
    case 'user':
      return runUserCommand(await openedDatabase(), given)
    default:
      throw new CannotStart('Lệnh không có. Các lệnh: build, migrate, audit:verify, search:reindex, user.')
  }
}

/** The whole chain, and with a code from an approval sheet that approval too. */
async function verify(db: Database, code: string | undefined): Promise<number> {
  const { events, lastHash, faults } = await verifyAuditLog(db)
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) console.log(`Nhật ký nguyên vẹn: ${events} sự kiện, mã băm cuối ${lastHash || '(chưa có)'}.`)
  const isGenuine = code === undefined || (await verifyCode(db, code))
  return faults.length === 0 && isGenuine ? 0 : 1
}

async function verifyCode(db: Database, code: string): Promise<boolean> {
  const found = await verifyApproval(db, code)
  if (!found) {
    console.error(`Không có phiếu trình duyệt nào mang mã ${code}.`)
    return false
  }
  const verb = found.isEmergency ? 'cho đăng khẩn' : 'duyệt'
  console.log(
    `Phiếu ${found.code}: bản ${found.editionNumber}, ${found.approver} ${verb} lúc ${shortTime(found.approvedAt)}.`,
  )
  if (found.confirmation) console.log(found.confirmation)
  console.log(`${found.sentence} Mã băm nội dung ${found.contentHash}.`)
  return found.standing !== 'altered'
}

async function reindex(db: Database): Promise<number> {
  const { indexed, forgotten } = await reindexArticles(db)
  console.log(`Đã lập lại chỉ mục tìm kiếm của ${indexed} bài viết; bỏ ${forgotten} bài không còn được tìm thấy.`)
  return 0
}

async function openedDatabase(): Promise<Database> {
  process.env.DATABASE_URL = (await addresses()).url
  shutdown.opened('the database pool', closeDatabase)
  return database()
}

/** The database of DATABASE_URL, of the server that is running, or of an embedded one started for this command. */
async function addresses(): Promise<DatabaseAddresses> {
  const read = readEnvironment(process.env)
  if ('mistakes' in read) throw new CannotStart(...read.mistakes)
  const { dataDir } = read.environment
  const running = givenAddresses(read.environment) ?? runningEmbeddedPostgres(dataDir)
  if (running) return running
  shutdown.opened('the data folder', lockDataFolder(dataDir, `npm run ${process.env.npm_lifecycle_event ?? name}`))
  const postgres = await startEmbeddedPostgres(dataDir)
  shutdown.opened('PostgreSQL', postgres.stop)
  return postgres
}
