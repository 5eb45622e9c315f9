import type { Role } from '#db/schema/people.ts'

/** Who acts: a signed-in person as the database knew them when this request began. Every act takes one. */
export type Actor = { id: string; username: string; displayName: string; role: Role }

/** The newsroom itself: what runs at its time without anybody asking, such as a scheduled publication. */
export const theNewsroom = { id: null, displayName: 'Tòa soạn', role: 'system' } as const
