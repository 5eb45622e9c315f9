'use client'

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { randomId } from '../random-id.client.ts'
import type { LocalCopy } from './draft.client.ts'
import { livingWindows } from './living-windows.client.ts'

/**
 * What this device keeps until the newsroom has it: a person's own, so that nobody is offered another's, and each open
 * editor's own, so that two windows do not overwrite each other's.
 */
export type KeptCopy = LocalCopy & { window: string; personId: string; editionId: string; path: string }

interface OnDevice extends DBSchema {
  copies: { key: string; value: KeptCopy; indexes: { person: string } }
}

// On a machine that several people use, nothing is to lie around for ever.
const longestKept = 30 * 86_400_000

let opened: Promise<IDBPDatabase<OnDevice>> | undefined

function device(): Promise<IDBPDatabase<OnDevice>> {
  opened ??= openDB<OnDevice>('toa-soan', 1, {
    upgrade: db => void db.createObjectStore('copies', { keyPath: 'window' }).createIndex('person', 'personId'),
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

/** What earlier sessions of this person left on this device, newest first; not what other open tabs are writing. */
export async function leftCopiesOf(personId: string): Promise<KeptCopy[]> {
  const [copies, living] = await Promise.all([copiesOf(personId), livingWindows()])
  return copies.filter(({ window }) => !living.has(window))
}

/** All that this device keeps of this person, newest first. None where storage is forbidden. */
export async function copiesOf(personId: string): Promise<KeptCopy[]> {
  const copies = (await attempt(async () => (await device()).getAllFromIndex('copies', 'person', personId))) ?? []
  const isOld = ({ at }: KeptCopy) => at < Date.now() - longestKept
  await forgetCopies(copies.filter(isOld))
  return copies.filter(copy => !isOld(copy)).sort((one, other) => other.at - one.at)
}

export async function forgetCopies(copies: Pick<KeptCopy, 'window'>[]): Promise<void> {
  await attempt(async () => {
    const writing = (await device()).transaction('copies', 'readwrite')
    await Promise.all([...copies.map(({ window }) => writing.store.delete(window)), writing.done])
  })
}

/** The place of one open editor. Writes go one after the other; of those that wait, only the newest matters. */
export function localCopyOf(personId: string, editionId: string, onFailure: (isFailing: boolean) => void) {
  const window = randomId()
  let waiting: LocalCopy | 'drop' | undefined
  let isWriting = false

  async function write(next: LocalCopy | 'drop'): Promise<void> {
    waiting = next
    if (isWriting) return
    isWriting = true
    while (waiting) {
      const copy: LocalCopy | 'drop' = waiting
      waiting = undefined
      const done = await attempt(async () => {
        const db = await device()
        if (copy === 'drop') await db.delete('copies', window)
        else await db.put('copies', { ...copy, window, personId, editionId, path: location.pathname })
        return true
      })
      onFailure(done === undefined)
    }
    isWriting = false
  }
  return { window, keep: (copy: LocalCopy) => void write(copy), drop: () => void write('drop') }
}

/** Storage may be full or forbidden; writing goes on all the same, and the screen says what is not kept. */
async function attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await action()
  } catch (error) {
    console.warn('no storage in this browser', error)
    opened = undefined
    return undefined
  }
}
