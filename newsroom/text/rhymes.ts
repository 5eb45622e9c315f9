const list = (words: string) => words.trim().split(/\s+/)

/** The onsets of Vietnamese spelling, longer ones before their beginnings, so that the first that fits is the one. */
export const onsets = [...list('ngh ng gh gi nh ph kh th tr ch qu b c d đ g h k l m n p r s t v x'), '']

/** Rhymes without their tone, as they are written after an onset that does not change them. */
export const rhymes: ReadonlySet<string> = new Set(
  list(`
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt
    âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et
    ê êch êm ên ênh êp êt êu
    i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oen oeo oet oem
    ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt
    u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh
    uy uya uych uyên uyêt uynh uyt uyp uyn uyu uơ
    ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu ưm ưn
    y yt yêm yên yêng yêt yêu`),
)

/** After qu, whose u is part of the onset (quốc is qu and ôc). Those with i are spellings of those with y. */
export const rhymesAfterQu: ReadonlySet<string> = new Set(
  list(`a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e en eng eo et ep
    ê êch ên ênh êt êu y ych yp yu ynh yn yt yên yêt yêu i it in ich inh o oc om ôc ơ ơn ơi ơt`),
)

/** After gi, whose i swallows the i of a rhyme: gì, gìn, giêng. */
export const rhymesAfterGi: ReadonlySet<string> = new Set([
  ...[...rhymes].filter(rhyme => !/^([iy]|o[aăe]|u[êâyơ])/.test(rhyme)),
  ...list('m n êc êng êt êm êp êu ên'),
])

/** The few rhymes of loanwords after a lone p (pin, pa-nô). */
export const rhymesAfterP: ReadonlySet<string> = new Set(
  list('a e i o ô ơ u ê in an oong ang ich ac at et ip ap ăng it eng am en êt ôt on'),
)
