import { startEmbeddedPostgres } from './embedded-postgres.ts'

// A process that owns an embedded server, to be killed: embedded-postgres.test.ts.
const [dataDir = ''] = process.argv.slice(2)
const { ownerUrl } = await startEmbeddedPostgres(dataDir, ['fsync=off'])
process.send?.(ownerUrl)
