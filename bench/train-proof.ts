import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { train, usualTraining } from '#newsroom/proof/training/train.ts'
import { countWords, documentsOfFiles } from './proof-texts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, counts: { type: 'string' }, 'at-least': { type: 'string' } },
})
const [folder] = positionals
if (!folder) {
  console.error('npm run proof:train -- FOLDER [--to FOLDER] [--counts vi-lm.bin] [--at-least TIMES]')
  process.exit(1)
}

const names = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
const documents = documentsOfFiles(names.map(name => join(folder, name)))
console.log(`${names.length} documents, ${countWords(documents.flat())} words`)
const counted = values.counts ? new Uint8Array(readFileSync(values.counts)).buffer : undefined
const seenAtLeast = Number(values['at-least'] ?? usualTraining.seenAtLeast)
const { languageModel, classifier } = train(documents, { ...usualTraining, seenAtLeast }, counted)
const to = values.to ?? folder
writeFileSync(join(to, 'vi-lm.bin'), languageModel)
writeFileSync(join(to, 'vi-classifier.json'), JSON.stringify(classifier))
console.log(`${(languageModel.length / 1e6).toFixed(2)} MB of counts, ${classifier.trees.length} trees, in ${to}`)
console.log('Judge it on articles that are not in the folder: npm run proof:judge -- --model FOLDER FILE…')
