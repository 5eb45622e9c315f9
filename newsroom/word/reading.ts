import type { Losses } from './losses.ts'
import type { Styles } from './styles.ts'

export type Relation = { target: string; isExternal: boolean }
/** Text that stood in an old font, and what became of it. */
export type OldText = { before: string; after: string }

/** What is known and gathered while one document is read. */
export type Reading = {
  styles: Styles
  relations: ReadonlyMap<string, Relation>
  isOrdered: (list: string, level: number) => boolean
  losses: Losses
  footnotes: ReadonlyMap<string, string>
  /** Names of the pictures' parts; a figure names its place in here until the newsroom has the picture. */
  pictures: { part: string; alt: string }[]
  oldTexts: OldText[]
}
