import { spell, syllableOf } from '#newsroom/text/syllable.ts'
import { inCaseOf, type LineRule } from './rule.ts'

/** A tone on a letter where neither style puts it: cuả, họăc, qúy. */
export const tonePlace: LineRule = ({ tokens }) =>
  tokens.flatMap(token => {
    const syllable = token.kind === 'word' ? syllableOf(token.lower) : undefined
    if (!syllable || syllable.tone === 0) return []
    const right = spell(syllable, 'old')
    if (token.lower === right || token.lower === spell(syllable, 'new')) return []
    const suggestion = inCaseOf(token, right)
    return [
      {
        from: token.from,
        to: token.to,
        rule: 'tone-place',
        severity: 'must',
        message: `Dấu thanh đặt sai chữ: “${token.text}” viết là “${suggestion}”.`,
        suggestions: [suggestion],
      },
    ]
  })
