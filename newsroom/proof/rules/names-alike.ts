import { skeletonOf } from '#newsroom/text/tones.ts'
import type { DocumentRule } from './spelling-styles.ts'

const personIn =
  /(?<=(?<![\p{L}\p{M}])(?:đồng chí|ông|bà|anh|chị|Đồng chí|Ông|Bà|Anh|Chị) )\p{Lu}[\p{Ll}\p{M}]{0,7}(?: \p{Lu}[\p{Ll}\p{M}]{0,7}){1,4}/gu

type Use = { line: number; from: number; name: string }

/** One person's name with other marks here than elsewhere in the text (Nguyễn Thị Hương, Nguyễn Thị Hướng): one of the two is wrong. */
export const namesAlike: DocumentRule = lines => {
  const uses = lines.flatMap(({ text }, line) =>
    [...text.matchAll(personIn)].map(({ 0: name, index }): Use => ({ line, from: index, name })),
  )
  return [...Map.groupBy(uses, ({ name }) => skeletonOf(name.toLowerCase())).values()].flatMap(unlike)
}

function unlike(uses: Use[]): ReturnType<DocumentRule> {
  const spellings = [...Map.groupBy(uses, ({ name }) => name)].toSorted(([, a], [, b]) => b.length - a.length)
  const [common, ...others] = spellings
  if (!common) return []
  const [usual, { length }] = common
  return others.flatMap(([, rare]) =>
    rare.map(({ line, from, name }) => {
      const message = `Bài viết “${usual}” ${length} lần và “${name}” ${rare.length} lần: có phải cùng một người?`
      const span = { from, to: from + name.length }
      return { line, issue: { ...span, rule: 'names-alike', severity: 'should', message, suggestions: [usual] } }
    }),
  )
}
