import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Draft, SaveAnswer, Sent } from '#components/desk/editor/draft.client.ts'
import { DraftKeeper } from '#components/desk/editor/draft-keeper.client.ts'
import type { Choice } from '#newsroom/articles/merge-content.ts'
import { type Newsroom, openNewsroom, type Person } from '../newsroom.fixture.ts'
import { send } from '../requests.fixture.ts'
import { PUT as saveEdition } from './[id]/route.ts'

// Two editors' keepers as they run in two browsers, the newsroom's own handler and database, and chance between them:
// who writes when, whose save goes out when, which answers are lost.

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

type Fate = 'arrives' | 'request lost' | 'answer lost'
type Step = { writer: 0 | 1; does: 'append' | 'insert' | 'save'; at: number; fate: Fate }

const step = fc.record<Step>({
  writer: fc.constantFrom(0, 1),
  does: fc.constantFrom('append', 'append', 'insert', 'save', 'save'),
  at: fc.nat(50),
  fate: fc.constantFrom<Fate>('arrives', 'arrives', 'arrives', 'request lost', 'answer lost'),
})
const steps = fc.array(step, { minLength: 12, maxLength: 24 })
const interleavings = { numRuns: 60, endOnFailure: true }

type Paragraph = { type: 'paragraph'; content?: { type: 'text'; text: string }[] }
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const textOf = ({ content = [] }: Paragraph) => content.map(({ text }) => text).join('')
const paragraphsOf = ({ content }: Draft) => (content.body as { content: Paragraph[] }).content
const wordsOf = (draft: Draft) => paragraphsOf(draft).flatMap(each => textOf(each).split(' '))

let count = 0
const freshWord = () => `chữ${count++}`

class Writer {
  keeper: DraftKeeper
  fate: Fate = 'arrives'
  wrote: string[] = []
  choices = 0
  readonly #name: string

  constructor(name: string, stored: Draft & { version: number; state: string }, save: Save) {
    this.#name = name
    this.keeper = new DraftKeeper(stored, {
      save: (sent, version) => save(sent, version, this.fate),
      keepLocally: () => undefined,
      dropLocalCopy: () => undefined,
      show: () => true,
      later: () => () => undefined,
      now: () => 0,
    })
  }

  /** Adds words of their own to a paragraph; with `apart`, only to those that begin with their name. */
  append(at: number, apart: boolean): void {
    const paragraphs = paragraphsOf(this.keeper.draft)
    const places = [...paragraphs.keys()].filter(
      place => !apart || textOf(paragraphs[place] as Paragraph).startsWith(this.#name),
    )
    const place = places[at % places.length]
    if (place === undefined) return
    this.#write(paragraphs.with(place, paragraph(`${textOf(paragraphs[place] as Paragraph)} ${this.#freshWord()}`)))
  }

  insert(at: number): void {
    const paragraphs = paragraphsOf(this.keeper.draft)
    const words = `${this.#name}${freshWord()} ${this.#freshWord()} ${this.#freshWord()}`
    this.#write(paragraphs.toSpliced(at % (paragraphs.length + 1), 0, paragraph(words)))
  }

  /** Saves until the newsroom has everything, keeping both texts wherever there is a choice. */
  async saveAll(): Promise<void> {
    this.fate = 'arrives'
    while (!(await this.keeper.flush())) this.chooseBoth()
  }

  chooseBoth(): void {
    if (this.keeper.state.name !== 'conflict') return
    this.choices++
    this.keeper.resolve(this.keeper.state.conflicts.map((): Choice => 'both'))
  }

  #write(paragraphs: Paragraph[]): void {
    const { content, sectionId } = this.keeper.draft
    this.keeper.change({ content: { ...content, body: { type: 'doc', content: paragraphs } }, sectionId })
  }

  #freshWord(): string {
    const word = freshWord()
    this.wrote.push(word)
    return word
  }
}

type Save = (sent: Sent, version: number, fate: Fate) => Promise<SaveAnswer>

/** Sends a save as a browser does, or loses it or its answer on the way. */
function lineOf(person: Person, id: string): Save {
  return async ({ draft, key }, version, fate) => {
    if (fate === 'request lost') return { kind: 'unreachable' }
    const answer = await send(saveEdition, 'PUT', {
      cookie: newsroom.cookies[person],
      id,
      body: { version, ...draft },
      headers: { 'idempotency-key': key },
    })
    const told = await answer.json()
    if (fate === 'answer lost') return { kind: 'unreachable' }
    if (answer.ok) return { kind: 'saved', version: told.version }
    return told.stored ? { kind: 'conflict', stored: told.stored } : { kind: 'refused', message: told.detail }
  }
}

async function writeTogether(plan: Step[], apart: boolean): Promise<{ writers: Writer[]; stored: Draft }> {
  const { id, version } = await newsroom.articleIn('draft')
  const body = { type: 'doc', content: ['một đầu', 'hai đầu', 'một cuối', 'hai cuối'].map(paragraph) }
  const { sectionId } = newsroom
  const begun = { content: { title: 'Tên', body }, sectionId } as Draft
  const first = await lineOf('owner', id)({ draft: begun, key: `${id}` }, version, 'arrives')
  if (first.kind !== 'saved') throw new Error(first.kind)
  const opened = { ...begun, version: first.version, state: 'draft' }
  const writers = [
    new Writer('một', opened, lineOf('owner', id)),
    new Writer('hai', opened, lineOf('editor', id)),
  ] as const
  const saving: Promise<unknown>[] = []
  for (const { writer, does, at, fate } of plan) {
    const one = writers[writer]
    if (does === 'append') one.append(at, apart)
    else if (does === 'insert') one.insert(at)
    else {
      one.chooseBoth()
      one.fate = fate
      const saved = one.keeper.flush()
      // Half of the time they write on while the save is under way.
      if (at % 2 === 0) await saved
      else saving.push(saved)
    }
  }
  await Promise.all(saving)
  for (const writer of [...writers, ...writers]) await writer.saveAll()
  const { rows } = await newsroom.pool.query('select content from editions where id = $1', [id])
  return { writers: [...writers], stored: { content: rows[0].content, sectionId } }
}

const timesIn = (stored: Draft, word: string) => wordsOf(stored).filter(each => each === word).length

test('hai người viết, mỗi người ở những đoạn của mình, lúc được lúc mất mạng: đủ từng chữ, không chữ nào hai lần', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async plan => {
      const { writers, stored } = await writeTogether(plan, true)
      for (const word of writers.flatMap(({ wrote }) => wrote)) expect([word, timesIn(stored, word)]).toEqual([word, 1])
      for (const word of new Set(wordsOf(stored))) {
        const isOld = ['một', 'hai', 'đầu', 'cuối'].includes(word)
        expect([word, timesIn(stored, word)]).toEqual([word, isOld ? 2 : 1])
      }
      expect(writers.map(({ choices }) => choices)).toEqual([0, 0])
      expect(writers.map(({ keeper }) => keeper.hasUnsaved)).toEqual([false, false])
    }),
    interleavings,
  )
})

test('hai người viết vào bất cứ đoạn nào: chỗ trùng nhau thì phải chọn, không chữ nào mất, không chữ nào thừa ngoài chỗ ấy', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async plan => {
      const { writers, stored } = await writeTogether(plan, false)
      const choices = writers.reduce((sum, writer) => sum + writer.choices, 0)
      for (const word of writers.flatMap(({ wrote }) => wrote)) {
        expect([word, timesIn(stored, word) > 0]).toEqual([word, true])
        if (choices === 0) expect([word, timesIn(stored, word)]).toEqual([word, 1])
      }
    }),
    interleavings,
  )
})
