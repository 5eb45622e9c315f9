import pg from 'pg'
import { isDatabaseUnreachable } from '#db/connection.ts'
import { sayError } from './say-error.ts'

/** Why a PostgreSQL server cannot carry the newsroom, in Vietnamese sentences; whether waiting may help. */
export type Unfit = { sentences: string[]; isUnreachable: boolean }

/** What is wrong with the database at the address that a variable holds, or undefined when it will do. */
export async function whyDatabaseWillNotDo(url: string, variable: string): Promise<Unfit | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', error => console.error(`database: ${sayError(error)}`))
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; name: string; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
              pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
    )
    const [{ version = 0, name = '', encoding = '' } = {}] = rows
    const sentences = [
      ...(version >= 150_000
        ? []
        : [`Máy chủ PostgreSQL trong ${variable} là phiên bản ${name}; cần từ phiên bản 15 trở lên.`]),
      ...(encoding === 'UTF8' ? [] : [`Cơ sở dữ liệu trong ${variable} dùng bảng mã ${encoding}; cần bảng mã UTF8.`]),
    ]
    return sentences.length > 0 ? { sentences, isUnreachable: false } : undefined
  } catch (error) {
    const sentence = `Không kết nối được với cơ sở dữ liệu trong ${variable}: ${sayError(error)}`
    return { sentences: [sentence], isUnreachable: isDatabaseUnreachable(error) }
  } finally {
    await client.end()
  }
}
