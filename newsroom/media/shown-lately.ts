import type { ServedFile } from '#db/queries/media.ts'
import { knownPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'

const most = 5_000
const shown = new Map<string, { variant: ServedFile; epoch: number }>()

/** Remembers that readers were just allowed to see this variant, in case the database cannot be asked next time. */
export function rememberShown(path: string, variant: ServedFile): void {
  shown.delete(path)
  shown.set(path, { variant, epoch: knownPublicationEpoch() })
  const [oldest] = shown.keys()
  if (shown.size > most && oldest !== undefined) shown.delete(oldest)
}

/** The variant, if readers were allowed to see it and nothing has been published or taken down since, as far as is known. */
export function shownLately(path: string): ServedFile | undefined {
  const remembered = shown.get(path)
  return remembered?.epoch === knownPublicationEpoch() ? remembered.variant : undefined
}
