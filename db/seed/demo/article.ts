import type { PictureKey } from './pictures.ts'
import type { SectionSlug } from './sections.ts'

/** What became of an article. Without one it was published at its time and is still there. */
export type Fate =
  | { is: 'draft' }
  | { is: 'submitted'; note?: string }
  | { is: 'returned'; reason: string }
  /** Approved, to be published so many hours after the demo was loaded. */
  | { is: 'scheduled'; inHours: number }
  | { is: 'withdrawn'; reason: string; notice: string; at: string }
  | { is: 'removed'; reason: string; at: string }
  /** A correction in the works: readers still see the first edition. */
  | { is: 'being-corrected'; note: string; replace: [wrong: string, right: string]; at: string }
  | { is: 'corrected'; note: string; replace: [wrong: string, right: string]; at: string }

export type Reporter = 'phongvien' | 'lothipanh' | 'dinhcongtuan' | 'phanhonglinh'
export type Editor = 'bientapvien' | 'caothaonhi'
export type Leader = 'truongban' | 'phobanthuongtruc'

export type DemoArticle = {
  /** How other articles of the demo refer to it. */
  key: string
  section: SectionSlug
  title: string
  standfirst: string
  byline: string
  dateline: string
  author: Reporter | Editor
  approver: Leader
  /** Vietnamese time, yyyy-mm-ddThh:mm: the first publication, or the last change of what is not published. */
  at: string
  /** yyyy-mm-dd */
  eventDate?: string
  tags: string[]
  sources?: { label: string; url?: string }[]
  cover?: { picture: PictureKey; caption: string }
  /** See body.ts for the few signs it is written with. */
  body: string
  fate?: Fate
}
