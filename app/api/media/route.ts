import { libraryPage } from '#db/queries/media-library.ts'
import { readLibraryQuestion } from '#newsroom/media/library-question.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentPicture } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

const shownAtOnce = 24

export const POST = handle(operations.storePicture, async ({ db, actor, body: { file, ...words } }) => {
  const bytes = Buffer.from(await file.arrayBuffer())
  const stored = await storePicture(db, actor, { file: bytes, name: file.name, ...words, storage: mediaStorage() })
  return stored.ok ? done({ ...presentPicture(stored.value), isKnown: stored.value.isKnown }) : stored
})

export const GET = handle(operations.listPictures, async ({ db, actor, query }) => {
  const asked = readLibraryQuestion({ q: query.get('q'), sau: query.get('sau') })
  if (asked.problems.length > 0) return refused({ code: 'invalid', message: asked.problems.join(' ') })
  // One more than is shown tells whether there are others.
  const found = await libraryPage(db, actor, { ...asked, limit: shownAtOnce + 1 })
  const shown = found.slice(0, shownAtOnce)
  const next = found.length > shownAtOnce ? (shown.at(-1)?.id ?? null) : null
  return done({ pictures: shown.map(presentPicture), next })
})

export const { PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'POST')
