import type { Classifier, Tree } from '../classifier.ts'

/** One thing to learn from: what is looked at, whether it is wrong, and how much it counts. */
export type Example = { features: Float32Array; isWrong: boolean; weight: number }

export type BoostOptions = {
  trees: number
  depth: number
  /** How much of what a tree would say is believed. */
  rate: number
  /** Into how many parts the values of a feature are cut at most. */
  bins: number
  /** The fewest examples that a leaf is made of. */
  leastInLeaf: number
}

export const usualOptions: BoostOptions = { trees: 240, depth: 4, rate: 0.1, bins: 48, leastInLeaf: 40 }

const regularised = 1
const leastGain = 1e-3
const sampled = 40_000

/** A feature's values, cut into numbered parts. */
type Column = { thresholds: number[]; bins: Uint8Array }
/** What each example asks of the next tree: the first and second derivative of the logistic loss. */
type Wanted = { gradient: Float64Array; hessian: Float64Array }

/** Boosts small decision trees on the logistic loss (histograms, second order). The same examples give the same trees. */
export function boost(examples: Example[], options: BoostOptions = usualOptions): Classifier {
  const columns = columnsOf(examples, options.bins)
  const base = round(logOddsOf(examples), 5)
  const scores = new Float64Array(examples.length).fill(base)
  const trees: Tree[] = []
  while (trees.length < options.trees) {
    const tree = growTree(wantedOf(examples, scores), columns, options)
    trees.push(tree)
    for (const [at, { features }] of examples.entries()) scores[at] = (scores[at] as number) + walk(tree, features)
  }
  return { base, trees }
}

function logOddsOf(examples: Example[]): number {
  const weigh = (isWrong: boolean) =>
    examples.reduce((sum, example) => sum + (example.isWrong === isWrong ? example.weight : 0), 0)
  return Math.log(weigh(true) / weigh(false))
}

function wantedOf(examples: Example[], scores: Float64Array): Wanted {
  const gradient = new Float64Array(examples.length)
  const hessian = new Float64Array(examples.length)
  for (const [at, { isWrong, weight }] of examples.entries()) {
    const probability = 1 / (1 + Math.exp(-(scores[at] as number)))
    gradient[at] = weight * (probability - (isWrong ? 1 : 0))
    hessian[at] = weight * probability * (1 - probability)
  }
  return { gradient, hessian }
}

function columnsOf(examples: Example[], bins: number): Column[] {
  const step = Math.max(1, Math.floor(examples.length / sampled))
  const sample = examples.filter((_, at) => at % step === 0)
  const width = examples[0]?.features.length ?? 0
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(sample, ({ features }) => features[feature] as number).toSorted()
    const thresholds = thresholdsOf(values, bins)
    return {
      thresholds,
      bins: Uint8Array.from(examples, ({ features }) => binOf(thresholds, features[feature] as number)),
    }
  })
}

/** Cuts ascending values into parts of about as many each, half-way between two values. */
function thresholdsOf(values: Float64Array, bins: number): number[] {
  const thresholds: number[] = []
  for (let part = 1; part < bins; part++) {
    const at = Math.floor((part * values.length) / bins)
    const value = values[at] as number
    const before = values.subarray(0, at).findLast(other => other < value)
    if (before === undefined) continue
    const threshold = round((before + value) / 2, 4)
    if (threshold > (thresholds.at(-1) ?? Number.NEGATIVE_INFINITY)) thresholds.push(threshold)
  }
  return thresholds
}

function binOf(thresholds: number[], value: number): number {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (thresholds[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

function growTree(wanted: Wanted, columns: Column[], options: BoostOptions): Tree {
  const tree: Tree = []
  const grow = (members: Uint32Array, depth: number): number => {
    const at = tree.length
    const { gradient, hessian } = sumOf(members, wanted)
    tree.push([round((-options.rate * gradient) / (hessian + regularised), 5)])
    if (depth >= options.depth || members.length < 2 * options.leastInLeaf) return at
    const split = bestSplit(members, wanted, columns, options.leastInLeaf)
    if (!split) return at
    const { bins, thresholds } = columns[split.feature] as Column
    const isBelow = (member: number) => (bins[member] as number) <= split.bin
    const below = grow(members.filter(isBelow), depth + 1)
    const above = grow(
      members.filter(member => !isBelow(member)),
      depth + 1,
    )
    tree[at] = [split.feature, thresholds[split.bin] as number, below, above]
    return at
  }
  grow(
    Uint32Array.from(columns[0]?.bins ?? [], (_, at) => at),
    0,
  )
  return tree
}

function sumOf(members: Uint32Array, { gradient, hessian }: Wanted) {
  const sum = { gradient: 0, hessian: 0 }
  for (const member of members) {
    sum.gradient += gradient[member] as number
    sum.hessian += hessian[member] as number
  }
  return sum
}

type Split = { feature: number; bin: number; gain: number }

function bestSplit(members: Uint32Array, wanted: Wanted, columns: Column[], leastInLeaf: number): Split | undefined {
  const all = sumOf(members, wanted)
  let best: Split | undefined
  for (const [feature, column] of columns.entries()) {
    const split = bestSplitOn(column, members, wanted, all, leastInLeaf)
    if (split && split.gain > (best?.gain ?? leastGain)) best = { feature, ...split }
  }
  return best
}

function bestSplitOn(
  { bins, thresholds }: Column,
  members: Uint32Array,
  wanted: Wanted,
  all: { gradient: number; hessian: number },
  leastInLeaf: number,
): Omit<Split, 'feature'> | undefined {
  const [gradients, hessians, counts] = histogram(bins, thresholds.length + 1, members, wanted)
  const worth = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + regularised)
  let best: Omit<Split, 'feature'> | undefined
  let [gradient, hessian, count] = [0, 0, 0]
  for (let bin = 0; bin < thresholds.length; bin++) {
    gradient += gradients[bin] as number
    hessian += hessians[bin] as number
    count += counts[bin] as number
    if (count < leastInLeaf) continue
    if (members.length - count < leastInLeaf) break
    const gain =
      worth(gradient, hessian) +
      worth(all.gradient - gradient, all.hessian - hessian) -
      worth(all.gradient, all.hessian)
    if (gain > (best?.gain ?? 0)) best = { bin, gain }
  }
  return best
}

function histogram(bins: Uint8Array, length: number, members: Uint32Array, { gradient, hessian }: Wanted) {
  const sums = [new Float64Array(length), new Float64Array(length), new Float64Array(length)] as const
  const [gradients, hessians, counts] = sums
  for (const member of members) {
    const bin = bins[member] as number
    gradients[bin] = (gradients[bin] as number) + (gradient[member] as number)
    hessians[bin] = (hessians[bin] as number) + (hessian[member] as number)
    counts[bin] = (counts[bin] as number) + 1
  }
  return sums
}

function walk(tree: Tree, features: Float32Array): number {
  let node = tree[0] as Tree[number]
  while (node.length === 4) {
    const [feature, threshold, below, above] = node
    node = tree[(features[feature] as number) >= threshold ? above : below] as Tree[number]
  }
  return node[0]
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))
