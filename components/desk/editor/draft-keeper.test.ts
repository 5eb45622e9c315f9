import { beforeEach, describe, expect, test } from 'vitest'
import type { Draft, LocalCopy, SaveAnswer, Sent, Stored } from './draft.client.ts'
import { DraftKeeper } from './draft-keeper.client.ts'

const draft = (title: string): Draft => ({ content: { title }, sectionId: 's' })

let local: LocalCopy | undefined
let planned: { action: () => void; milliseconds: number } | undefined
let sent: (Sent & { version: number; answer: (answer: SaveAnswer) => void })[]
let keeper: DraftKeeper
let shown: Draft | undefined
let isComposing: boolean
let clock: number

beforeEach(() => {
  clock = 1_000
  shown = undefined
  isComposing = false
  local = undefined
  planned = undefined
  sent = []
  keeper = newKeeper({ ...draft('đầu'), version: 1, state: 'draft' })
})

function newKeeper(stored: Stored): DraftKeeper {
  return new DraftKeeper(stored, {
    save: (saved, version) => new Promise(answer => sent.push({ ...saved, version, answer })),
    keepLocally: copy => {
      local = copy
    },
    dropLocalCopy: () => {
      local = undefined
    },
    show: merged => {
      if (!isComposing) shown = merged
      return !isComposing
    },
    later: (action, milliseconds) => {
      planned = { action, milliseconds }
      return () => {
        planned = undefined
      }
    },
    now: () => clock,
  })
}

/** Lets the time pass that was planned, and everything that waits for it. */
async function elapse() {
  const due = planned
  planned = undefined
  due?.action()
  await settle()
}
const settle = () => new Promise(resolve => setImmediate(resolve))
async function answer(index: number, given: SaveAnswer) {
  sent[index]?.answer(given)
  await settle()
}
const saved = (version: number): SaveAnswer => ({ kind: 'saved', version })

test('a change is at once in this browser and a second later on its way', async () => {
  keeper.change(draft('một'))
  expect(local).toMatchObject({ content: { title: 'một' }, version: 1 })
  expect([keeper.state.name, planned?.milliseconds, sent.length]).toEqual(['changed', 700, 0])
  await elapse()
  expect(sent[0]).toMatchObject({ draft: draft('một'), version: 1 })
})

test('the local copy goes only when the newsroom has the text', async () => {
  keeper.change(draft('một'))
  await elapse()
  expect(local).toBeDefined()
  await answer(0, saved(2))
  expect([keeper.state.name, local, keeper.version]).toEqual(['saved', undefined, 2])
})

test('keystrokes during a save are neither lost nor sent beside it', async () => {
  keeper.change(draft('một'))
  await elapse()
  keeper.change(draft('một hai'))
  keeper.change(draft('một hai ba'))
  await elapse()
  expect(sent.length).toBe(1)
  await answer(0, saved(2))
  await elapse()
  expect(sent[1]).toMatchObject({ draft: draft('một hai ba'), version: 2 })
  await answer(1, saved(3))
  expect(keeper.state.name).toBe('saved')
})

test('without an answer the text stays here and is tried again, later each time', async () => {
  keeper.change(draft('một'))
  await elapse()
  await answer(0, { kind: 'unreachable' })
  expect(keeper.state).toEqual({ name: 'unsaved', because: 'unreachable' })
  const waits = [planned?.milliseconds]
  for (let retry = 1; retry < 7; retry++) {
    await elapse()
    await answer(retry, { kind: 'unreachable' })
    waits.push(planned?.milliseconds)
  }
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  expect(local).toMatchObject({ content: { title: 'một' } })
  await elapse()
  await answer(7, saved(2))
  expect([keeper.state.name, local]).toEqual(['saved', undefined])
})

test('somebody who never pauses is saved all the same, within five seconds', () => {
  const waits: (number | undefined)[] = []
  for (let letter = 0; letter <= 10; letter++) {
    keeper.change(draft('a'.repeat(letter + 1)))
    waits.push(planned?.milliseconds)
    clock += 500
  }
  expect(waits).toEqual([...Array(9).fill(700), 500, 0])
})

test('while the newsroom cannot be reached, the screen says so however much is written', async () => {
  keeper.change(draft('một'))
  await elapse()
  await answer(0, { kind: 'unreachable' })
  keeper.change(draft('một hai'))
  expect(keeper.state.name).toBe('unsaved')
  await elapse()
  expect(keeper.state.name).toBe('unsaved')
  await answer(1, saved(2))
  await answer(2, saved(3))
  expect(keeper.state.name).toBe('saved')
})

test('a conflict waits for the author, however much they go on writing', async () => {
  keeper.change(draft('của tôi'))
  await elapse()
  await answer(0, { kind: 'conflict', stored: { ...draft('của chị Hoa'), version: 5, state: 'draft' } })
  keeper.change(draft('của tôi nữa'))
  expect([keeper.state.name, planned, await keeper.flush()]).toEqual(['conflict', undefined, false])
  expect(local).toMatchObject({ content: { title: 'của tôi nữa' } })
})

test('keeping one’s own text saves it on top of the stored one', async () => {
  keeper.change(draft('của tôi'))
  await elapse()
  await answer(0, { kind: 'conflict', stored: { ...draft('của chị Hoa'), version: 5, state: 'draft' } })
  expect(keeper.resolve(['mine'])).toBe(true)
  await settle()
  expect(sent[1]).toMatchObject({ draft: draft('của tôi'), version: 5 })
  await answer(1, saved(6))
  expect([keeper.state.name, keeper.version]).toEqual(['saved', 6])
})

test('taking the stored text shows it and saves nothing', async () => {
  keeper.change(draft('của tôi'))
  await elapse()
  await answer(0, { kind: 'conflict', stored: { ...draft('của chị Hoa'), version: 5, state: 'draft' } })
  expect(keeper.resolve(['theirs'])).toBe(true)
  expect(shown).toEqual(draft('của chị Hoa'))
  expect([keeper.version, keeper.hasUnsaved, local, sent.length]).toEqual([5, false, undefined, 1])
})

const both = (title: string, byline: string): Draft => ({ content: { title, byline }, sectionId: 's' })
const stored = (title: string, byline: string, version: number, state = 'draft'): Stored => ({
  ...both(title, byline),
  version,
  state,
})

describe('what another person has saved', () => {
  test('is merged with what the author wrote, shown, and saved on', async () => {
    keeper.change(both('của tôi', ''))
    await elapse()
    keeper.change(both('của tôi nữa', ''))
    await answer(0, { kind: 'conflict', stored: stored('đầu', 'của chị Hoa', 5) })
    expect(shown).toEqual(both('của tôi nữa', 'của chị Hoa'))
    expect(sent[1]).toMatchObject({ draft: both('của tôi nữa', 'của chị Hoa'), version: 5 })
    await answer(1, saved(6))
    expect([keeper.state.name, local]).toEqual(['saved', undefined])
  })

  test('waits while a word is being composed', async () => {
    keeper.change(both('tiế', ''))
    await elapse()
    isComposing = true
    await answer(0, { kind: 'conflict', stored: stored('đầu', 'của chị Hoa', 5) })
    expect([shown, keeper.version, planned?.milliseconds]).toEqual([undefined, 1, 700])
    isComposing = false
    keeper.change(both('tiếng', ''))
    await elapse()
    await answer(1, { kind: 'conflict', stored: stored('đầu', 'của chị Hoa', 5) })
    expect(sent[2]).toMatchObject({ draft: both('tiếng', 'của chị Hoa'), version: 5 })
  })

  test('is heard of from elsewhere, and nothing has to be saved for it', async () => {
    keeper.learn(stored('đầu', 'của chị Hoa', 2))
    expect(shown).toEqual(both('đầu', 'của chị Hoa'))
    expect([keeper.version, keeper.hasUnsaved, planned]).toEqual([2, false, undefined])
  })

  test('is not merged with a text of which nobody knows whether it came in', async () => {
    keeper.change(both('A', ''))
    await elapse()
    await answer(0, { kind: 'unreachable' })
    keeper.learn(stored('A', 'của chị Hoa', 3))
    expect([shown, keeper.version]).toEqual([undefined, 1])
  })

  test('brings up other choices when the author has written on meanwhile', async () => {
    keeper.change(both('của tôi', ''))
    await elapse()
    await answer(0, { kind: 'conflict', stored: stored('của chị Hoa', 'của chị Hoa', 5) })
    keeper.change(both('của tôi', 'của tôi'))
    expect(keeper.resolve(['mine'])).toBe(false)
    expect(keeper.state).toMatchObject({ name: 'conflict', conflicts: [{ place: 'title' }, { place: 'byline' }] })
    expect(keeper.resolve(['mine', 'theirs'])).toBe(true)
    expect(shown).toEqual(both('của tôi', 'của chị Hoa'))
  })

  test('is not chosen over words that were not shown', async () => {
    keeper.change(both('của tôi', ''))
    await elapse()
    await answer(0, { kind: 'conflict', stored: stored('của chị Hoa', '', 5) })
    keeper.change(both('của tôi và thêm nữa', ''))
    expect(keeper.resolve(['theirs'])).toBe(false)
    expect(keeper.state).toMatchObject({ conflicts: [{ mine: 'của tôi và thêm nữa', theirs: 'của chị Hoa' }] })
    expect(keeper.resolve(['theirs'])).toBe(true)
  })

  test('lets others be quicker five times, then waits for a pause', async () => {
    keeper.change(both('của tôi', ''))
    await elapse()
    for (let round = 0; round < 5; round++) {
      await answer(round, { kind: 'conflict', stored: stored('đầu', `lần ${round}`, round + 2) })
    }
    expect([sent.length, planned?.milliseconds, keeper.draft]).toEqual([5, 700, both('của tôi', 'lần 4')])
  })

  test('is not overwritten when it was approved: the author decides whether that is undone', async () => {
    keeper.change(both('của tôi', ''))
    await elapse()
    await answer(0, { kind: 'conflict', stored: stored('đầu', 'đã duyệt', 4, 'approved') })
    expect([keeper.state.name, sent.length, planned]).toEqual(['approved', 1, undefined])
    keeper.change(both('của tôi nữa', ''))
    expect(planned).toBeUndefined()
    keeper.goOnAfterApproval()
    await elapse()
    expect(sent[1]).toMatchObject({ draft: both('của tôi nữa', 'đã duyệt'), version: 4 })
  })

  test('stays as approved when its author leaves it so', async () => {
    keeper.learn(stored('đầu', 'đã duyệt', 4, 'approved'))
    expect(keeper.state.name).toBe('approved')
    keeper.takeStored()
    expect([keeper.state.name, keeper.hasUnsaved, sent.length]).toEqual(['saved', false, 0])
  })
})

test('saving by hand during an autosave waits for it and then says the truth', async () => {
  keeper.change(draft('một'))
  await elapse()
  keeper.change(draft('hai'))
  const flushed = keeper.flush()
  await answer(0, saved(2))
  expect(sent[1]).toMatchObject({ draft: draft('hai'), version: 2 })
  await answer(1, saved(3))
  expect(await flushed).toBe(true)
})

test('a refusal is told and the text stays here', async () => {
  keeper.change(draft('một'))
  await elapse()
  await answer(0, { kind: 'refused', message: 'Tiêu đề dài quá 300 ký tự.' })
  expect([keeper.state, planned]).toEqual([{ name: 'refused', message: 'Tiêu đề dài quá 300 ký tự.' }, undefined])
  expect(local).toBeDefined()
})

describe('a save whose answer got lost', () => {
  const unreachable: SaveAnswer = { kind: 'unreachable' }

  /** “A” is on its way, its answer gets lost, and the author goes on to “AB”. */
  async function loseTheAnswerAndGoOn() {
    keeper.change(draft('A'))
    await elapse()
    await answer(0, unreachable)
    keeper.change(draft('AB'))
    await elapse()
  }

  test('is repeated before what was written since, and is nobody else’s edit', async () => {
    await loseTheAnswerAndGoOn()
    expect(sent[1]).toMatchObject({ draft: draft('A'), version: 1 })
    await answer(1, saved(2))
    expect(sent[2]).toMatchObject({ draft: draft('AB'), version: 2 })
    await answer(2, saved(3))
    expect([keeper.state.name, keeper.version, local]).toEqual(['saved', 3, undefined])
  })

  test('is told as a conflict when somebody else saved after it', async () => {
    await loseTheAnswerAndGoOn()
    await answer(1, { kind: 'conflict', stored: { ...draft('của chị Hoa'), version: 3, state: 'draft' } })
    expect([keeper.state.name, keeper.draft, sent.length]).toEqual(['conflict', draft('AB'), 2])
    keeper.resolve(['mine'])
    await settle()
    expect(sent[2]).toMatchObject({ draft: draft('AB'), version: 3 })
    await answer(2, saved(4))
    expect(keeper.state.name).toBe('saved')
  })

  test('is repeated under its own key, what comes after it under another', async () => {
    await loseTheAnswerAndGoOn()
    await answer(1, saved(2))
    const [first, repeated, next] = sent.map(({ key }) => key)
    expect(repeated).toBe(first)
    expect(next).not.toBe(first)
  })

  test('is known to the session after a crash, which goes on from it', async () => {
    await loseTheAnswerAndGoOn()
    const left = structuredClone(local) as LocalCopy
    const after = newKeeper({ ...draft('của chị Hoa'), version: 3, state: 'draft' })
    expect(after.resume(left)).toEqual(draft('AB'))
    await elapse()
    expect(sent[2]).toMatchObject({ draft: draft('A'), version: 1, key: sent[0]?.key })
    await answer(2, saved(2))
    expect(sent[3]).toMatchObject({ draft: draft('AB'), version: 2 })
  })

  test('does not hold up what was written since when it is refused', async () => {
    await loseTheAnswerAndGoOn()
    await answer(1, { kind: 'refused', message: 'Tiêu đề dài quá 300 ký tự.' })
    expect(sent[2]).toMatchObject({ draft: draft('AB'), version: 1 })
  })

  test('is not forgotten when its author takes it back', async () => {
    keeper.change(draft('A'))
    await elapse()
    await answer(0, unreachable)
    keeper.change(draft('đầu'))
    expect(keeper.hasUnsaved).toBe(true)
    await elapse()
    await answer(1, saved(2))
    expect(sent[2]).toMatchObject({ draft: draft('đầu'), version: 2 })
  })

  test.each<SaveAnswer>([unreachable, { kind: 'signed-out' }, { kind: 'other-person', message: 'Người khác.' }])(
    'stays the one to repeat while the answer is $kind',
    async without => {
      await loseTheAnswerAndGoOn()
      await answer(1, without)
      keeper.change(draft('ABC'))
      await elapse()
      expect(sent[2]).toMatchObject({ draft: draft('A'), version: 1 })
    },
  )
})

test('a change that is taken back at once leaves nothing to save', async () => {
  keeper.change(draft('một'))
  keeper.change(draft('đầu'))
  expect(await keeper.flush()).toBe(true)
  expect([keeper.state.name, sent.length, local]).toEqual(['saved', 0, undefined])
})
