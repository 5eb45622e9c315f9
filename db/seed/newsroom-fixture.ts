import { v7 } from 'uuid'
import type { Database } from '../connection.ts'
import { sections } from '../schema/articles.ts'
import { type Role, users } from '../schema/people.ts'

/** The people whom the tests' stories are about; the same characters as in the demo. */
export const cast = {
  mai: { username: 'phongvien', displayName: 'Nguyễn Thị Mai', role: 'reporter' },
  tuan: { username: 'phongvien2', displayName: 'Đinh Công Tuấn', role: 'reporter' },
  hoa: { username: 'bientapvien', displayName: 'Trần Thanh Hòa', role: 'editor' },
  duc: { username: 'truongban', displayName: 'Phạm Minh Đức', role: 'leader' },
  lan: { username: 'phobanthuongtruc', displayName: 'Vũ Ngọc Lan', role: 'leader' },
  quan: { username: 'quantri', displayName: 'Lò Văn Quân', role: 'admin' },
} as const satisfies Record<string, { username: string; displayName: string; role: Role }>

export type Character = keyof typeof cast
export type Person = { id: string; username: string; displayName: string; role: Role }
export type Newsroom = Record<Character, Person> & { sectionId: string; otherSectionId: string }

/** A newsroom with its people, none of whom can sign in, and two sections. */
export async function newsroomFixture(db: Database): Promise<Newsroom> {
  const people = Object.entries(cast).map(([character, person]) => [character, { id: v7(), ...person }] as const)
  await db.insert(users).values(people.map(([, person]) => ({ ...person, passwordHash: 'không đăng nhập được' })))
  const [sectionId, otherSectionId] = [v7(), v7()]
  await db.insert(sections).values([
    { id: sectionId, slug: 'tin-hoat-dong', name: 'Tin hoạt động', position: 1 },
    { id: otherSectionId, slug: 'dan-van-kheo', name: 'Dân vận khéo', position: 2 },
  ])
  return { ...(Object.fromEntries(people) as Record<Character, Person>), sectionId, otherSectionId }
}

/** A text that lacks nothing. */
export function someContent(title = 'Giao ban công tác dân vận quý III') {
  return {
    title,
    standfirst: 'Hội nghị đánh giá kết quả quý III và bàn nhiệm vụ quý IV.',
    byline: 'Nguyễn Thị Mai',
    body: {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'Sáng nay, Ban tổ chức hội nghị giao ban công tác dân vận.' }],
        },
      ],
    },
  }
}
