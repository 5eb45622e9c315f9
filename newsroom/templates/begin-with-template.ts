import type { Connection } from '#db/connection.ts'
import { type Content, contentSchema } from '#newsroom/articles/content.ts'
import { readSetting } from '#newsroom/settings/change-setting.ts'
import { checksOf, contentOf } from './templates.ts'

export type Beginning = { content: Content; checks: string[] }

/**
 * What an article begins with when it is written by a template: what its author has written already stays, the rest is
 * the template's. Undefined when there is no template of that name (any more).
 */
export async function beginWithTemplate(
  db: Connection,
  name: string,
  written: Content,
): Promise<Beginning | undefined> {
  const { value: templates } = await readSetting(db, 'templates')
  const template = templates.find(known => known.name === name)
  if (!template) return undefined
  const { title = '', standfirst = '', body } = contentOf(template)
  const content = contentSchema.parse({
    ...written,
    title: written.title || title,
    standfirst: written.standfirst || standfirst,
    body: written.body.content.length > 0 ? written.body : body,
  })
  return { content, checks: checksOf(template) }
}
