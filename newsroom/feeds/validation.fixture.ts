import { readdirSync, readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'

// What the tests of feeds check with: libxml2 over schemas/*.xsd, and zod for what is JSON.

type Schema = 'rss' | 'sitemap' | 'open-search'

const folder = 'newsroom/feeds/schemas'
const schemaFiles = readdirSync(folder)
  .filter(name => name.endsWith('.xsd'))
  .map(fileName => ({ fileName, contents: readFileSync(`${folder}/${fileName}`, 'utf8') }))

/** What is wrong with a document: it is no XML, or it breaks the schema. Empty when nothing is. */
export async function mistakesIn(xml: string, schema: Schema): Promise<string[]> {
  const [main, others] = [`${schema}.xsd`, schemaFiles.filter(({ fileName }) => fileName !== `${schema}.xsd`)]
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: schemaFiles.filter(({ fileName }) => fileName === main),
    preload: others,
  })
  return errors.map(({ message }) => message)
}

/** Titles that have broken feeds elsewhere, by what they try. */
export const hostileTitles: Record<string, string> = {
  'ends a CDATA section': 'Giao ban ]]> quý III <![CDATA[',
  'ends a script': '</script><script>alert(1)</script><!--',
  'is full of markup': `A & B < C > D "E" 'F' &amp; &#0; <?xml version="1.0"?>`,
  'has control characters': 'Giao\u0000 ban\u0008\u001F quý\u007F III\uFFFE\uFFFF',
  'has lone surrogates': 'Giao \uD800ban\uDC00 quý III\uDBFF',
  'has emoji': 'Vui 👩‍👩‍👧‍👦🇻🇳 hội 𝄞',
  'turns the direction': '\u202Eđảo ngược\u2066',
  'stacks diacritics': 'ẪỂỖỰẶ'.repeat(60),
  'stacks marks without end': `a${'\u0302\u0303'.repeat(150)}`,
  'is one long word': 'nghiêng'.repeat(43),
  'is empty': '',
}

const address = z.url({ protocol: /^https?$/ })
const instant = z.iso.datetime({ offset: true })
// A lone surrogate is no Unicode; JSON can carry one, readers of feeds stop at it.
const text = z.string().refine(value => value.isWellFormed(), 'lone surrogate')

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ has it; nothing else is allowed in. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text.min(1),
  description: text.optional(),
  home_page_url: address,
  feed_url: address,
  icon: address,
  favicon: address,
  language: z.literal('vi'),
  items: z
    .array(
      z.strictObject({
        id: text.min(1),
        url: address,
        title: text,
        content_html: text,
        summary: text,
        image: address.optional(),
        date_published: instant,
        date_modified: instant,
        authors: z.array(z.strictObject({ name: text.min(1) })).optional(),
        tags: z.array(text.min(1)),
      }),
    )
    .refine(items => new Set(items.map(({ id }) => id)).size === items.length, 'an id twice'),
})

/** The members of a web app manifest (https://www.w3.org/TR/appmanifest/) that this site sets. */
export const manifestSchema = z.strictObject({
  id: z.literal('/'),
  name: text.min(1),
  short_name: text.min(1),
  description: text,
  lang: z.literal('vi'),
  dir: z.enum(['ltr', 'rtl', 'auto']),
  start_url: z.string().startsWith('/'),
  scope: z.string().startsWith('/'),
  display: z.enum(['fullscreen', 'standalone', 'minimal-ui', 'browser']),
  theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
  background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  categories: z.array(z.string()),
  icons: z.array(
    z.strictObject({
      src: z.string().startsWith('/'),
      sizes: z.string().regex(/^(any|\d+x\d+)$/),
      type: z.enum(['image/svg+xml', 'image/png']),
      purpose: z.enum(['any', 'maskable', 'monochrome']).optional(),
    }),
  ),
  shortcuts: z.array(z.strictObject({ name: text.min(1), url: z.string().startsWith('/') })),
})

const organisation = z.strictObject({
  '@context': z.literal('https://schema.org').optional(),
  '@type': z.literal('Organization'),
  name: text.min(1),
  url: address,
  logo: z.strictObject({ '@type': z.literal('ImageObject'), url: address, width: z.int(), height: z.int() }),
  description: text.optional(),
  parentOrganization: z.strictObject({ '@type': z.literal('Organization'), name: text }).optional(),
  address: z
    .strictObject({ '@type': z.literal('PostalAddress'), streetAddress: text, addressCountry: z.literal('VN') })
    .optional(),
  telephone: text.optional(),
  email: text.optional(),
})

/** The types of schema.org that pages describe themselves with, and the properties that they use. */
export const structuredData = {
  organisation,
  article: z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    headline: text,
    description: text,
    inLanguage: z.literal('vi'),
    articleSection: text,
    keywords: z.array(text),
    datePublished: instant,
    dateModified: instant,
    author: z.union([z.strictObject({ '@type': z.literal('Person'), name: text.min(1) }), organisation]),
    publisher: organisation,
    mainEntityOfPage: address,
    url: address,
    image: z.array(address).min(1),
    isAccessibleForFree: z.literal(true),
    dateline: text.min(1).optional(),
    correction: z
      .array(z.strictObject({ '@type': z.literal('CorrectionComment'), text, datePublished: instant }))
      .min(1)
      .optional(),
  }),
  breadcrumbs: z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int().min(1), name: text, item: address }))
      .refine(items => items.every(({ position }, index) => position === index + 1), 'positions do not count up'),
  }),
}
