import { type Echo, echoesIn, echoOf, soundsOf } from '../echoes.ts'
import type { Random } from '../judging/random.ts'
import type { Token } from '../tokens.ts'
import { doubtedLine } from '../wrong-word-issues.ts'
import type { WordModel, WrongWord } from '../wrong-words.ts'
import { mistaken } from './examples.ts'
import { logisticWeights } from './logistic.ts'

type Heard = { certainty: number; echo: Echo; isWrong: boolean }

const everything = -4
const wordsPerError = 6

/**
 * What each kind of echo adds to the certainty of a doubted word, learnt from documents (tokens of their lines) that
 * are taken to be right: of the words that look wrong in them, and of errors put into them one at a time.
 */
export function echoWeightsFrom(documents: Token[][][], model: WordModel, random: Random): number[] {
  const heard = documents.flatMap(lines => [...heardInRight(lines, model), ...heardInWrong(lines, model, random)])
  const rows = heard.map(({ certainty, echo }) => [certainty, ...echo, 1])
  const [scale = 1, ...weights] = logisticWeights(
    rows,
    heard.map(({ isWrong }) => isWrong),
  )
  // In units of the classifier's own certainty; the last one only says how many errors were put in.
  return weights.slice(0, -1).map(weight => Number((weight / scale).toFixed(2)))
}

function heardInRight(lines: Token[][], model: WordModel): Heard[] {
  const echoes = echoesIn(lines.map(soundsOf))
  return lines.flatMap(tokens =>
    doubtedIn(tokens, model).map(({ index, meant, certainty }) => ({
      certainty,
      echo: echoOf(tokens, index, meant, echoes),
      isWrong: false,
    })),
  )
}

function heardInWrong(lines: Token[][], model: WordModel, random: Random): Heard[] {
  const words = lines.reduce((sum, tokens) => sum + tokens.length, 0)
  return Array.from({ length: Math.floor(words / wordsPerError) }).flatMap(() => {
    const place = Math.floor(random() * lines.length)
    const tokens = lines[place] as Token[]
    const index = Math.floor(random() * tokens.length)
    const token = tokens[index]
    const wrong = token && mistaken(token, random)
    if (wrong === undefined) return []
    const changed = tokens.with(index, { ...token, text: wrong, lower: wrong } as Token)
    const word = doubtedIn(changed, model).find(doubted => doubted.index === index)
    if (!word) return []
    const echoes = echoesIn(lines.with(place, changed).map(soundsOf))
    return [{ certainty: word.certainty, echo: echoOf(changed, index, word.meant, echoes), isWrong: true }]
  })
}

function doubtedIn(tokens: Token[], model: WordModel): WrongWord[] {
  return doubtedLine(tokens, model, everything).words
}
