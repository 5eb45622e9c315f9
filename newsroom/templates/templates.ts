import { z } from 'zod'
import { type Block, type Body, emptyBody } from '#newsroom/articles/body.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { openPrompts } from '#newsroom/articles/prompts.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'

const line = (longest: number, what: string) =>
  z
    .string()
    .max(longest, `${what} của mẫu dài quá ${longest} ký tự.`)
    .overwrite(text => normaliseText(text).replace(/\s+/g, ' ').trim())

const template = z.strictObject({
  name: line(60, 'Tên').refine(name => name !== '', 'Mỗi mẫu cần một cái tên.'),
  title: line(300, 'Tiêu đề').default(''),
  standfirst: line(1_000, 'Sapo').default(''),
  /** One paragraph a line; a line that begins with ## is a heading. */
  outline: z.string().max(10_000, 'Dàn bài của mẫu dài quá 10.000 ký tự.').overwrite(normaliseText).default(''),
})

/** The kinds of report that the desk has templates for: the setting `templates`. */
export const templatesSchema = z
  .array(template)
  .max(30, 'Có quá 30 mẫu bài.')
  .refine(
    templates => new Set(templates.map(({ name }) => name.toLocaleLowerCase('vi'))).size === templates.length,
    'Hai mẫu bài không được trùng tên.',
  )

export type Template = z.output<typeof templatesSchema>[number]

/** The text that a template begins an article with. */
export function contentOf({ title, standfirst, outline }: Template): Pick<ContentInput, 'title' | 'standfirst'> & {
  body: Body
} {
  const lines = outline
    .split('\n')
    .map(written => written.trim())
    .filter(written => written !== '')
  return { title, standfirst, body: lines.length === 0 ? emptyBody : { type: 'doc', content: lines.map(blockOf) } }
}

/** What a template asks for, in the order of the text: the checklist of whoever writes by it. */
export function checksOf(chosen: Template): string[] {
  return openPrompts(contentOf(chosen))
}

function blockOf(written: string): Block {
  const [, heading] = /^##\s*(.+)$/.exec(written) ?? []
  return heading
    ? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] }
    : { type: 'paragraph', content: [{ type: 'text', text: written }] }
}
