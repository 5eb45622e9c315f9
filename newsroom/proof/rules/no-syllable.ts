import { foldSyllable, syllableOf } from '#newsroom/text/syllable.ts'
import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
import type { LanguageModel } from '../language-model.ts'
import type { Token } from '../tokens.ts'
import type { LineRule } from './rule.ts'

// Words of other languages in the spelling that Vietnamese gave them.
const loanwords = new Set(
  `ôtô môtô bêtông balô vắcxin văcxin nilông đôla ximăng phômai môđun ruybăng bancông căngtin ôsin lôgic lôgích
   kilômét hécta mácxít phátxít ôxy nitơ crômit urê panô sôcôla campuchia tivi ôliu pôlyme prôtêin glucôzơ axít
   amoniắc cácbon ôzôn êtanol vônfram niutơn cờlê bôxít ađênin đăngten côngtenơ tuốcbin xăngđan`.split(/\s+/),
)
// A part of a glued word is a common one: seen at least so often by the model.
const common = Math.log(2000)

/**
 * A word in small letters that has Vietnamese letters and that Vietnamese spelling does not know: mistyped, or two
 * words without the blank between them. Names keep their own spelling (Đắk, Krông), so capitals are left alone.
 */
export const noSyllable: LineRule = ({ text, tokens, model }) =>
  tokens.flatMap(token => {
    if (token.kind !== 'word' || token.capital || loanwords.has(token.lower)) return []
    if (!hasVietnameseLetter(token.lower) || syllableOf(token.lower) || isPartOfSymbol(token, text)) return []
    const apart = takenApart(token.lower, model)
    const message = apart
      ? `“${token.text}” không phải âm tiết tiếng Việt: có lẽ thiếu dấu cách, “${apart}”.`
      : `“${token.text}” không phải âm tiết tiếng Việt.`
    const suggestions = apart ? [apart] : []
    return [{ from: token.from, to: token.to, rule: 'no-syllable', severity: 'must', message, suggestions }]
  })

/** In d/đ, 30/2020/nđ-cp and đ) letters stand for themselves. */
function isPartOfSymbol({ from, to, text: word }: Token, text: string): boolean {
  return [...word].length < 2 || /[/\d@]/.test(text[from - 1] ?? '') || /[/\d@]/.test(text[to] ?? '')
}

function takenApart(word: string, model: LanguageModel | undefined): string | undefined {
  let best: { apart: string; likelihood: number } | undefined
  for (let at = 1; at < Math.min(word.length, 8); at++) {
    const parts = [foldSyllable(word.slice(0, at)), foldSyllable(word.slice(at))]
    const [first, second] = parts.map(part => model?.idOf(part ?? ''))
    if (!model || first === undefined || second === undefined) continue
    if (Math.min(model.logCountOf(first), model.logCountOf(second)) < common) continue
    const likelihood = model.logProbability(first) + model.logProbabilityAfter(first, second)
    if (!best || likelihood > best.likelihood) best = { apart: `${word.slice(0, at)} ${word.slice(at)}`, likelihood }
  }
  return best?.apart
}
