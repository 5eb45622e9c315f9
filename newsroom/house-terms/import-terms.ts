import type { Connection, Transaction } from '#db/connection.ts'
import { countTerms, type HouseTerm, houseTermsById, lockDictionary, termsNamed } from '#db/queries/house-terms.ts'
import { houseTerms } from '#db/schema/house-terms.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { dictionaryFull, mostTerms, newRow } from './add-term.ts'
import { termOf, writeTerm } from './change-term.ts'
import { mayKeepTerms } from './may-keep-terms.ts'
import { alreadyThere, overlap, type Term } from './term.ts'
import { type LineFault, readTermsFile, type TermLine } from './terms-file.ts'

const [longestFile, mostLines] = [2_000_000, 5_000]
/** Of how many faults somebody is told at once; the count is of all. */
const mostTold = 50

export type Imported = { added: number; changed: number; unchanged: number }

/**
 * Takes over a list that was made in a spreadsheet. Lines with the mark and version of an export change that entry, the
 * others are new. One line that cannot be taken, and nothing is; each is told with its number.
 */
export async function importTerms(db: Connection, actor: Actor, file: Uint8Array): Promise<Outcome<Imported>> {
  const refusals = mayKeepTerms(actor)
  if (refusals.length > 0) return refused(...refusals)
  if (file.length > longestFile) return refused({ code: 'invalid', message: 'Tệp lớn quá 2 MB.' })
  const { lines, faults } = readTermsFile(file)
  if (lines.length > mostLines) return refused({ code: 'invalid', message: 'Mỗi lần nhập nhiều nhất 5.000 dòng.' })
  return inTransaction(db, async tx => {
    await lockDictionary(tx)
    const sorted = await sortLines(tx, lines)
    const all = [...faults, ...sorted.faults].toSorted((one, other) => one.line - other.line)
    if (all.length > 0) return refused(...faultsSaid(all))
    if ((await countTerms(tx)) + sorted.added.length > mostTerms) return refused(dictionaryFull)
    const added = await insert(tx, actor, sorted.added)
    for (const { known, term } of sorted.changed) {
      if (!known || !(await writeTerm(tx, actor, known, term))) throw new Error('a term changed under its lock')
    }
    const counts = { added: added.length, changed: sorted.changed.length, unchanged: sorted.unchanged }
    if (counts.added + counts.changed === 0) return done(counts)
    const changed = sorted.changed.map(({ known, term }) => ({ termId: known?.termId ?? '', term: term.term }))
    await recordEvent(tx, actor, { type: 'house-terms.imported', data: { added, changed } })
    return done(counts)
  })
}

function faultsSaid(faults: LineFault[]): Refusal[] {
  const said = faults.slice(0, mostTold).map(({ line, message }) => `Dòng ${line}: ${message}`)
  const rest = faults.length - said.length
  if (rest > 0) said.push(`Còn ${rest} chỗ sai khác.`)
  return ['Chưa nhập gì vì tệp có chỗ sai.', ...said].map(message => ({ code: 'invalid', message }))
}

type Sorted = { added: Term[]; changed: TermLine[]; unchanged: number; faults: LineFault[] }

/** Which lines are new, which change something, and which cannot be: against the dictionary and against each other. */
async function sortLines(tx: Transaction, lines: TermLine[]): Promise<Sorted> {
  const named = lines.flatMap(({ known }) => known?.termId ?? [])
  const entries = new Map((await houseTermsById(tx, named)).map(one => [one.id, one]))
  const taken = new TakenDays()
  const terms = lines.map(({ term }) => term.term)
  // An entry that the file changes no longer stands in the way as it was.
  for (const one of await termsNamed(tx, terms)) if (!named.includes(one.id)) taken.take(one, alreadyThere(one))
  const sorted: Sorted = { added: [], changed: [], unchanged: 0, faults: [] }
  for (const read of lines) {
    const { line, term, known } = read
    const before = entries.get(known?.termId ?? '')
    const fault = (known && whyNotKnown(known.version, before)) ?? taken.refusalFor(term)?.message
    if (fault) sorted.faults.push({ line, message: fault })
    else if (!before) sorted.added.push(term)
    else if (JSON.stringify(termOf(before)) === JSON.stringify(term)) sorted.unchanged++
    else sorted.changed.push(read)
    taken.take(term, { code: 'already_there', message: `“${term.term}” đã có ở dòng ${line} của tệp.` })
  }
  return sorted
}

function whyNotKnown(version: number, before: HouseTerm | undefined): string | undefined {
  if (before?.state !== 'accepted') return 'Từ điển không có mục từ mang mã này.'
  if (before.version === version) return undefined
  return `“${before.term}” đã được sửa sau khi tệp này được xuất. Hãy xuất lại rồi sửa.`
}

/** The days that each term has been given already, and what to say to another that wants one of them. */
class TakenDays {
  readonly #taken = new Map<string, (Pick<Term, 'validFrom' | 'validTo'> & { refusal: Refusal })[]>()

  take(
    { kind, term, validFrom, validTo }: Pick<Term, 'kind' | 'term' | 'validFrom' | 'validTo'>,
    refusal: Refusal,
  ): void {
    const key = `${kind} ${term}`
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), { validFrom, validTo, refusal }])
  }

  refusalFor(term: Term): Refusal | undefined {
    return this.#taken.get(`${term.kind} ${term.term}`)?.find(one => overlap(one, term))?.refusal
  }
}

async function insert(tx: Transaction, actor: Actor, terms: Term[]): Promise<{ termId: string; term: string }[]> {
  const inserted: { termId: string; term: string }[] = []
  // A statement takes 65,535 parameters at most.
  for (let from = 0; from < terms.length; from += 1_000) {
    const rows = terms.slice(from, from + 1_000).map(term => newRow(term, actor, true))
    inserted.push(
      ...(await tx.insert(houseTerms).values(rows).returning({ termId: houseTerms.id, term: houseTerms.term })),
    )
  }
  return inserted
}
