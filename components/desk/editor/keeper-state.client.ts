'use client'

import type { Conflict } from '#newsroom/articles/merge-content.ts'
import type { Stored } from './draft.client.ts'

/** What passes by itself or by signing in: the save is tried again. */
export type Obstacle = { because: 'unreachable' | 'signed-out' | 'other-person'; message?: string }

/** Where a text is at this moment. */
export type KeeperState =
  | { name: 'saved'; at: number | undefined }
  | { name: 'changed' }
  | { name: 'saving' }
  | ({ name: 'unsaved' } & Obstacle)
  | { name: 'refused'; message: string }
  /** Two people changed the same places: the author chooses. */
  | { name: 'conflict'; stored: Stored; conflicts: Conflict[] }
  /** A leader approved the text meanwhile; to save would undo that. */
  | { name: 'approved'; stored: Stored }
