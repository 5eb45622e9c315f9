import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

// The rules of the house (CONTRIBUTING.md, "Where should my code live"), held by a test.

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(file => file !== '' && existsSync(file))
const sources = files.filter(file => /\.(ts|tsx|mts|mjs)$/.test(file) && !file.startsWith('db/migrations/'))
const isTest = (file: string) => /\.(test|fixture)\.tsx?$/.test(file)
const read = (file: string) => readFileSync(file, 'utf8')

type Import = { from: string; to: string; typeOnly: boolean }

function importsOf(file: string): Import[] {
  const text = read(file)
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  const found = [
    ...[...statements].map(([, type, to]) => ({ to: to as string, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, to]) => ({ to: to as string, typeOnly: false })),
  ]
  return found.flatMap(({ to, typeOnly }) => {
    if (to.startsWith('#')) return [{ from: file, to: to.slice(1), typeOnly }]
    if (to.startsWith('.')) return [{ from: file, to: normalize(join(dirname(file), to)), typeOnly }]
    return []
  })
}

const imports = sources.flatMap(importsOf)
const roomOf = (file: string) => file.split('/')[0] as string

/** What browsers may compute too, because it has to be done while somebody types: pure functions over a text. */
const pureText =
  /^newsroom\/(text\/(normalise|old-charsets|anchor)|proof\/(proofreader|lines-of|finding-id|restore-accents|unify-spelling|language-model|house\/with-house|house\/dictionary|house\/term-in-text)|articles\/(merge-content|content-key|prompts|attachment-link|video-link))\.ts$/

/** What a room may import, beside itself. */
const mayImport: Record<string, (target: Import) => boolean> = {
  app: ({ to }) => /^(components|newsroom|db\/queries)\//.test(to) || to === 'db/connection.ts',
  components: ({ to, typeOnly }) => (typeOnly && /^newsroom\//.test(to)) || pureText.test(to),
  newsroom: ({ to }) => /^db\/(schema|queries)\//.test(to) || to === 'db/connection.ts',
  db: () => false,
  server: ({ to, typeOnly }) =>
    /^(newsroom|db)\//.test(to) ||
    (typeOnly && to === 'app/api/plain-answer.ts') ||
    /^app\/api\/(views\/view|presence\/presence|readings\/reading)-handler\.ts$/.test(to),
  e2e: ({ to }) => /^db\/seed\//.test(to),
  // What a story holds to a budget, a benchmark prints.
  bench: ({ to }) => /^(newsroom|db|server|app\/api)\//.test(to) || /^e2e\/[\w-]+\.fixture\.ts$/.test(to),
  bin: () => false,
}

describe('imports point one way', () => {
  test.each(Object.entries(mayImport))('%s imports only what it may', (room, may) => {
    const strays = imports
      .filter(({ from, to }) => roomOf(from) === room && roomOf(to) !== room)
      .filter(target => !may(target) && !(isTest(target.from) && /^(db\/seed|newsroom|server)\//.test(target.to)))
      .filter(({ to, typeOnly }) => !(typeOnly && roomOf(to) === 'db'))
    expect(strays).toEqual([])
  })

  test('newsroom and db know nothing of the web', () => {
    const web = /from '(next|react|react-dom)(\/|')/
    expect(sources.filter(file => /^(newsroom|db)\//.test(file) && web.test(read(file)))).toEqual([])
  })

  test('every import inside the project says its ending and leads somewhere', () => {
    const broken = imports.filter(({ to }) => !/\.css$/.test(to) && (!/\.\w+$/.test(to) || !existsSync(to)))
    expect(broken).toEqual([])
  })
})

describe('what ships to a browser', () => {
  const pages = sources.filter(file => /^(app|components)\//.test(file))
  const isClient = (file: string) => /^['"]use client['"]/m.test(read(file))

  test('says so in its name, and only that', () => {
    // Next gives error boundaries their names and makes them client components.
    const named = (file: string) => /\.client\.tsx?$/.test(file) || /\/(global-)?error\.tsx$/.test(file)
    expect(pages.filter(file => isClient(file) !== named(file) && !isTest(file))).toEqual([])
  })

  test('holds no rule and no query: of newsroom and db only types and what is pure text', () => {
    const values = imports
      .filter(({ typeOnly, to }) => !typeOnly && !pureText.test(to))
      .filter(({ from, to }) => /\.client\.tsx?$/.test(from) && /^(newsroom|db|server)\//.test(to))
    expect(values).toEqual([])
  })

  test('what is pure text stays so, with all that it imports', () => {
    const reached = new Set(sources.filter(file => pureText.test(file)))
    for (const file of reached) {
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to)
    }
    const impure = /from 'node:|from '#?(db|server)\/|from '(zod|drizzle-orm|pg)/
    expect(
      [...reached].filter(file => !/^newsroom\/(text|proof|articles)\//.test(file) || impure.test(read(file))),
    ).toEqual([])
  })

  test('nothing of React for readers', () => {
    const reader = pages.filter(file => /^(app\/\((reader|print)\)|components\/reader)\//.test(file))
    const shipped = /['"]use client['"]|next\/link|next\/image|next\/script|<Suspense/
    expect(reader.filter(file => shipped.test(read(file)))).toEqual([])
    expect(imports.filter(({ from, to }) => reader.includes(from) && to.includes('.client.'))).toEqual([])
  })
})

describe('the house is tidy', () => {
  test('no room is a drawer', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.\w+$)/.test(file))).toEqual([])
  })

  test('no barrels', () => {
    expect(sources.filter(file => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
  })

  test('only newsroom/workflow writes the state of an edition', () => {
    const writers = sources.filter(file => !isTest(file) && /\.update\(editions\)|update editions\b/.test(read(file)))
    expect(writers.filter(file => !/^newsroom\/workflow\/|^server\/load-demo/.test(file))).toEqual([])
  })

  test('the database is configured in one place', () => {
    const readers = sources.filter(file => /process\.env\.DATABASE_URL/.test(read(file)) && !isTest(file))
    expect(readers.filter(file => file !== 'db/connection.ts' && !file.startsWith('server/'))).toEqual([])
  })

  const pages = files.filter(file => file.endsWith('.md'))
  test.each(pages)('%s names only files that exist', page => {
    const named = [
      ...read(page).matchAll(/`((?:app|newsroom|db|components|server|public|e2e|bench|bin|docs)\/[^`\s{}*…<>]*)`/g),
    ]
    const linked = [...read(page).matchAll(/\]\((?!\w+:|#|\/)([^)\s#]+)[^)]*\)/g)].map(([, path]) =>
      join(dirname(page), decodeURIComponent(path as string)),
    )
    const paths = [...named.map(([, path]) => path as string), ...linked]
    expect(paths.filter(path => !existsSync(path))).toEqual([])
  })
})
