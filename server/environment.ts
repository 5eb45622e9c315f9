import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { BlockList, isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { bucketSettings } from '#newsroom/media/bucket-settings.ts'
import { mailSettings } from '#newsroom/notifications/mail-settings.ts'

export type Environment = {
  port: number
  host: string | undefined
  siteUrl: string
  /** Undefined: the embedded server is used. */
  databaseUrl: string | undefined
  /** The same database as its owner, where one role owns and another serves. */
  migrationDatabaseUrl: string | undefined
  dataDir: string
  secret: string | undefined
  trustedProxies: BlockList
  demo: boolean
  demoPassword: string | undefined
  metricsToken: string | undefined
}

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())

const isUrl = (value: string, protocols: string[]) => URL.canParse(value) && protocols.includes(new URL(value).protocol)
const url = (protocols: string[], message: string) => z.string().refine(value => isUrl(value, protocols), message)

const portRange = 'PORT phải từ 1 đến 65535.'

const variables = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'PORT phải là một số.')
      .transform(Number)
      .pipe(z.number().min(1, portRange).max(65_535, portRange)),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'HOST phải là một địa chỉ hoặc tên máy, ví dụ 127.0.0.1.')),
  SITE_URL: optional(
    url(['http:', 'https:'], 'SITE_URL phải là địa chỉ đầy đủ của trang, ví dụ https://bandanvan.tinh.vn.').refine(
      value => !URL.canParse(value) || new URL(value).pathname === '/',
      'SITE_URL chỉ gồm giao thức và tên miền, không có đường dẫn phía sau.',
    ),
  ),
  DATABASE_URL: optional(
    url(['postgres:', 'postgresql:'], 'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy/cơ-sở-dữ-liệu.'),
  ),
  MIGRATION_DATABASE_URL: optional(
    url(
      ['postgres:', 'postgresql:'],
      'MIGRATION_DATABASE_URL phải có dạng postgres://người-sở-hữu:mật-khẩu@máy/cơ-sở-dữ-liệu.',
    ),
  ),
  NEWSROOM_DATA_DIR: optional(z.string()),
  NEXTAUTH_SECRET: optional(z.string().min(32, 'NEXTAUTH_SECRET phải dài ít nhất 32 ký tự.')),
  TRUSTED_PROXIES: optional(z.string().transform(readProxies)),
  NEWSROOM_DEMO: optional(z.enum(['0', '1'], 'NEWSROOM_DEMO chỉ nhận giá trị 0 hoặc 1.')),
  NEWSROOM_DEMO_PASSWORD: optional(z.string().min(8, 'NEWSROOM_DEMO_PASSWORD phải dài ít nhất 8 ký tự.')),
  METRICS_TOKEN: optional(z.string().min(16, 'METRICS_TOKEN phải dài ít nhất 16 ký tự.')),
})

const secretNeeded = 'Khi dùng DATABASE_URL, phải đặt cả NEXTAUTH_SECRET (một chuỗi ngẫu nhiên, ít nhất 32 ký tự).'

const servingNeeded = 'MIGRATION_DATABASE_URL chỉ dùng cùng với DATABASE_URL.'

/** Reads the settings of design.md section 6, or answers one Vietnamese sentence for every mistake in them. */
export function readEnvironment(
  given: Record<string, string | undefined>,
): { environment: Environment } | { mistakes: string[] } {
  const read = variables.safeParse(given)
  const mistakes = [...(read.error?.issues.map(issue => issue.message) ?? [])]
  if (given.DATABASE_URL?.trim() && !given.NEXTAUTH_SECRET?.trim()) mistakes.push(secretNeeded)
  if (given.MIGRATION_DATABASE_URL?.trim() && !given.DATABASE_URL?.trim()) mistakes.push(servingNeeded)
  for (const read of [bucketSettings(given), mailSettings(given)]) {
    if (read && 'mistakes' in read) mistakes.push(...read.mistakes)
  }
  if (!read.success || mistakes.length > 0) return { mistakes }
  const set = read.data
  const port = set.PORT ?? 3_000
  return {
    environment: {
      port,
      host: set.HOST,
      siteUrl: set.SITE_URL ? new URL(set.SITE_URL).origin : `http://localhost:${port}`,
      databaseUrl: set.DATABASE_URL,
      migrationDatabaseUrl: set.MIGRATION_DATABASE_URL,
      dataDir: resolve(set.NEWSROOM_DATA_DIR ?? 'var'),
      secret: set.NEXTAUTH_SECRET,
      trustedProxies: set.TRUSTED_PROXIES ?? new BlockList(),
      // Somebody's own database gets no invented articles unless they ask for them.
      demo: set.NEWSROOM_DEMO ? set.NEWSROOM_DEMO === '1' : !set.DATABASE_URL,
      demoPassword: set.NEWSROOM_DEMO_PASSWORD,
      metricsToken: set.METRICS_TOKEN,
    },
  }
}

function readProxies(value: string, context: z.RefinementCtx): BlockList {
  const list = new BlockList()
  for (const entry of value.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', length] = entry.split('/')
    const family = isIP(address)
    const bits = length === undefined ? undefined : /^\d+$/.test(length) ? Number(length) : Number.NaN
    if (family === 0 || (bits !== undefined && !(bits <= (family === 4 ? 32 : 128)))) {
      context.addIssue(`TRUSTED_PROXIES có "${entry}" không phải là địa chỉ IP hoặc dải địa chỉ (ví dụ 10.0.0.0/8).`)
    } else if (bits === undefined) list.addAddress(address, family === 4 ? 'ipv4' : 'ipv6')
    else list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/** The secret that signs sessions: given, or made once and kept in the data folder. */
export function sessionSecret({ secret, dataDir }: Environment): string {
  if (secret) return secret
  const file = join(dataDir, 'nextauth-secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}

/** Puts what Next, next-auth and the rooms read into process.env. */
export function publishEnvironment(environment: Environment, databaseUrl: string): void {
  Object.assign(process.env, {
    PORT: String(environment.port),
    SITE_URL: environment.siteUrl,
    NEXTAUTH_URL: environment.siteUrl,
    NEXTAUTH_SECRET: sessionSecret(environment),
    DATABASE_URL: databaseUrl,
    NEWSROOM_DATA_DIR: environment.dataDir,
  })
}
