import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Fate } from '#db/seed/demo/article.ts'
import { articles } from '#db/seed/demo/articles.ts'
import { people } from '#db/seed/demo/people.ts'
import { drawPicture, type PictureKey, pictures } from '#db/seed/demo/pictures.ts'
import { sections } from '#db/seed/demo/sections.ts'
import { contentSchema } from '#newsroom/articles/content.ts'
import { slugOf } from '#newsroom/articles/slug.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { demoContent } from './demo-content.ts'
import { picturesInUse } from './load-pictures.ts'

const around = { picture: () => v7(), slug: (key: string) => key }
const everything = JSON.stringify([articles, people, sections])
const shown = articles.filter(({ fate }) => !fate || ['corrected', 'being-corrected'].includes(fate.is))

test.each(articles)('$key is an article as the newsroom keeps it', article => {
  const content = demoContent(article, around)
  expect(contentSchema.parse(content)).toEqual(content)
})

test('readers find at least thirty articles in every section, over three years and up to last week', () => {
  expect(shown.length).toBeGreaterThanOrEqual(30)
  expect(new Set(shown.map(({ section }) => section)).size).toBe(sections.length)
  expect(new Set(shown.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(['2017', '2024', '2025', '2026']))
  expect(shown.filter(({ at }) => at > '2026-11-09').length).toBeGreaterThanOrEqual(6)
})

test('every fate that an article can have is there', () => {
  const fates: Fate['is'][] = [
    'draft',
    'submitted',
    'returned',
    'scheduled',
    'withdrawn',
    'removed',
    'being-corrected',
    'corrected',
  ]
  expect(new Set(articles.map(({ fate }) => fate?.is))).toEqual(new Set([...fates, undefined]))
})

test('titles give distinct addresses, keys are distinct', () => {
  expect(new Set(articles.map(({ title }) => slugOf(title))).size).toBe(articles.length)
  expect(new Set(articles.map(({ key }) => key)).size).toBe(articles.length)
})

test('an article refers only to earlier ones that readers can open', () => {
  for (const { at, body } of articles) {
    for (const [, key] of body.matchAll(/\(bai:([a-z0-9-]+)\)/g)) {
      const target = shown.find(article => article.key === key)
      expect(target && target.at < at, `${key} from ${at}`).toBe(true)
    }
  }
})

test('what a correction corrects stands in the text once', () => {
  for (const { body, fate } of articles) {
    if (fate?.is !== 'corrected' && fate?.is !== 'being-corrected') continue
    expect(body.split(fate.replace[0])).toHaveLength(2)
  }
})

describe('the Vietnamese is spelled one way', () => {
  test('in the form in which the newsroom keeps text', () => {
    expect(normaliseText(everything)).toBe(everything)
  })
  test('tone marks in the old style: hòa, ủy', () => {
    expect(everything.match(/\p{L}*(?:o[àáảãạ]|o[èéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\p{L})/gu)).toBeNull()
  })
  test('no word twice in a row but those that are meant so', () => {
    const doubled = [...everything.matchAll(/(?<![\p{L}\d])(\p{L}+) \1(?!\p{L})/giu)].map(match =>
      match[0].toLowerCase(),
    )
    expect(new Set(doubled)).toEqual(new Set(['chung chung']))
  })
  test('no space before a comma, none missing after it', () => {
    expect(everything.match(/ [,;:.!?](?!\p{L})|\p{L},\p{L}| {2}/gu)).toBeNull()
  })
  test('the board has the name of its time, and districts end with June 2025', () => {
    for (const { at, body, standfirst, title } of articles) {
      const text = `${title} ${standfirst} ${body}`
      if (at < '2025-02') expect(text).not.toContain('Ban Tuyên giáo và Dân vận')
      if (at > '2025-07') expect(text).not.toMatch(/Huyện ủy [A-ZĐ]|huyện (Mường Lai|Thượng Khê|Tân Giang|Yên Trạch)/)
    }
  })
})

test('nobody from a real article appears', () => {
  const real = ['Lê Thị Lan Hương', 'Lan Hương', 'Hoàng Vũ']
  for (const name of real) expect(everything).not.toContain(name)
})

describe('pictures', () => {
  test('every drawing is used, and is plain SVG that asks for nothing from elsewhere', () => {
    expect(picturesInUse().sort()).toEqual((Object.keys(pictures) as PictureKey[]).sort())
    for (const key of picturesInUse()) {
      expect(drawPicture(key)).not.toMatch(/NaN|undefined|<text|<image|<script|href=/)
    }
  })
  test('the same drawing comes out every time', () => {
    expect(drawPicture('dam-sen')).toBe(drawPicture('dam-sen'))
  })
})
