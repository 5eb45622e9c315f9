'use client'

/**
 * The paragraphs of pasted plain text. Where blank lines stand between paragraphs, the other line ends are those of an
 * e-mail or a PDF and only break a sentence; without blank lines every line is a paragraph.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(tidy)
  const hasBlankLines = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1)
  const paragraphs: string[] = []
  let isNew = true
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (line === '') isNew = true
    else if (isNew || !hasBlankLines || last === undefined || beginsAnew(line, last)) {
      paragraphs.push(line)
      isNew = false
    } else paragraphs[paragraphs.length - 1] = `${last} ${line}`
  }
  return paragraphs
}

function tidy(line: string): string {
  return line.replace(/[\s\u00A0]+/g, ' ').trim()
}

/** A list item, or a line after one that ended as a paragraph does and short of the margin. */
function beginsAnew(line: string, before: string): boolean {
  return /^([-–•+*]|\d{1,2}[.)]|[a-zđ]\))\s/i.test(line) || /[.:;!?…”"]$/.test(before) || before.length < 40
}
