import { parseArgs } from 'node:util'
import { type Count, judge } from '#newsroom/proof/judging/judge.ts'
import { judgeAccents } from '#newsroom/proof/judging/judge-accents.ts'
import { loadModel } from '#newsroom/proof/load-model.ts'
import { makeProofreader } from '#newsroom/proof/proofreader.ts'
import { wordModelOf } from '#newsroom/proof/word-model.ts'
import { table } from './figures.ts'
import { countWords, demoDocuments, documentsOfFiles } from './proof-texts.ts'

const { values, positionals: files } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } })
const documents = files.length > 0 ? documentsOfFiles(files) : demoDocuments()
const model = await loadModel(values.model)
if (!model) throw new Error(`${values.model ?? 'newsroom/proof/data'} holds no language model`)

const perThousand = (count: number, words: number) => ((count / words) * 1_000).toFixed(2)
const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(2))

const words = countWords(documents.flat())
const proof = makeProofreader(model)
const start = process.cpuUsage()
const findings = documents.flatMap(lines => proof(lines.map((text, place) => ({ path: `line.${place}`, text }))))
const milliseconds = process.cpuUsage(start).user / 1_000
console.log(
  `${words} words in ${files.length || 'the demo’s'} files, ${perThousand(milliseconds, words)} ms per 1,000 words when read first`,
)
console.log('Flags per 1,000 words of text that is taken to be right:')
for (const severity of ['must', 'should', 'may'] as const) {
  const count = findings.filter(finding => finding.severity === severity).length
  console.log(`  ${severity.padEnd(6)} ${perThousand(count, words)}`)
}

const wordModel = wordModelOf(model)
const { certainty, kinds } = judge(documents, wordModel)
const rows = Object.entries(kinds)
const all = rows.reduce<Count>(
  (sum, [, { made, found, mended }]) => ({
    made: sum.made + made,
    found: sum.found + found,
    mended: sum.mended + mended,
  }),
  { made: 0, found: 0, mended: 0 },
)
console.log(`Injected errors at one flag per 1,000 words (certainty ${certainty.toFixed(2)}):`)
console.log(
  table(
    ['kind', 'made', 'found', 'mended by the first suggestion'],
    [...rows, ['all', all] as const].map(([name, { made, found, mended }]) => [
      name,
      String(made),
      share(found, made),
      share(mended, found),
    ]),
  ),
)

const accents = judgeAccents(documents.flat(), wordModel.model)
const { accented } = accents
console.log(
  `Accents restored after they were taken away: ${share(accents.right, accents.words)} of ${accents.words} words as before, ` +
    `${share(accented.right, accented.words)} of those that have accents; words harmed in the text as it is: ${accents.harmed}`,
)
