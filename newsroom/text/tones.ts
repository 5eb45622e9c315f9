/** ngang, huyền, sắc, hỏi, ngã, nặng */
export const tones = [0, 1, 2, 3, 4, 5] as const
export type Tone = (typeof tones)[number]

const spellings = {
  a: 'aàáảãạ',
  ă: 'ăằắẳẵặ',
  â: 'âầấẩẫậ',
  e: 'eèéẻẽẹ',
  ê: 'êềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọ',
  ô: 'ôồốổỗộ',
  ơ: 'ơờớởỡợ',
  u: 'uùúủũụ',
  ư: 'ưừứửữự',
  y: 'yỳýỷỹỵ',
} as const
type Vowel = keyof typeof spellings

const vowelOf = new Map<string, { vowel: Vowel; tone: Tone }>(
  (Object.keys(spellings) as Vowel[]).flatMap(vowel =>
    tones.map(tone => [spellings[vowel][tone] as string, { vowel, tone }] as const),
  ),
)
const markedLetter = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/

/** Whether a lower-case letter is a vowel without a tone. */
export function isVowel(letter: string): letter is Vowel {
  return letter in spellings
}

/** A vowel with a tone; what is no vowel stays as it is. */
export function withTone(letter: string, tone: Tone): string {
  return isVowel(letter) ? (spellings[letter][tone] as string) : letter
}

/** A lower-case NFC word without its tone, the first tone found in it, and how many it carries (a syllable: one). */
export function splitTone(word: string): { plain: string; tone: Tone; count: number } {
  let plain = ''
  let first: Tone = 0
  let count = 0
  for (const letter of word) {
    const { vowel, tone } = vowelOf.get(letter) ?? { vowel: letter, tone: 0 as Tone }
    plain += vowel
    if (tone !== 0 && count++ === 0) first = tone
  }
  return { plain, tone: first, count }
}

/** Whether a lower-case NFC word has a letter that only Vietnamese writes. */
export function hasVietnameseLetter(word: string): boolean {
  return markedLetter.test(word)
}

/** A lower-case word as it is typed on an English keyboard: without tones, without marks, d for đ. */
export function skeletonOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}
