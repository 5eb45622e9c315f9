import { readFileSync } from 'node:fs'
import { articles } from '#db/seed/demo/articles.ts'

/** The lines of each of the demo's articles without the signs of their markup. */
export function demoDocuments(): string[][] {
  return articles.map(({ title, standfirst, body }) => [title, standfirst, ...body.split('\n').map(plain)])
}

/** The lines of files that somebody named, each file a document. */
export function documentsOfFiles(paths: string[]): string[][] {
  return paths.map(path => readFileSync(path, 'utf8').normalize('NFC').split('\n'))
}

export const countWords = (lines: string[]) => lines.join(' ').match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0

function plain(line: string): string {
  return line
    .replace(/^!\[[^\]]*\]/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>*-]+ /, '')
}
