type Leaf = [value: number]
type Split = [feature: number, threshold: number, below: number, above: number]
export type Tree = (Leaf | Split)[]

/** Boosted decision trees that were trained to tell injected errors from published text, as their file has them. */
export type Classifier = {
  base: number
  trees: Tree[]
  /** What each echo of a word in its document (echoes.ts) adds to the odds. */
  echoes?: number[]
}

const leaf = -1

/** A classifier laid out in rows of numbers, one node after the other: it is asked some thousand times a page. */
export class Scorer {
  readonly #base: number
  readonly #roots: number[] = []
  readonly #feature: Int16Array
  /** Of a split its threshold, of a leaf its value. */
  readonly #value: Float64Array
  readonly #below: Int32Array
  readonly #above: Int32Array
  /** The most that a tree and all after it can still add. */
  readonly #mostToCome: Float64Array

  constructor({ base, trees }: Classifier) {
    const nodes = trees.reduce((sum, tree) => sum + tree.length, 0)
    this.#base = base
    this.#feature = new Int16Array(nodes).fill(leaf)
    this.#value = new Float64Array(nodes)
    this.#below = new Int32Array(nodes)
    this.#above = new Int32Array(nodes)
    this.#mostToCome = new Float64Array(trees.length + 1)
    this.#layOut(trees)
  }

  #layOut(trees: Tree[]): void {
    let at = 0
    for (const tree of trees) {
      const root = at
      this.#roots.push(root)
      for (const node of tree) this.#put(at++, node, root)
    }
    for (let tree = trees.length - 1; tree >= 0; tree--) {
      const leaves = (trees[tree] as Tree).flatMap(node => (node.length === 1 ? node : []))
      this.#mostToCome[tree] = Math.max(...leaves) + (this.#mostToCome[tree + 1] as number)
    }
  }

  #put(at: number, node: Leaf | Split, root: number): void {
    if (node.length === 1) {
      this.#value[at] = node[0]
      return
    }
    const [feature, threshold, below, above] = node
    this.#feature[at] = feature
    this.#value[at] = threshold
    this.#below[at] = root + below
    this.#above[at] = root + above
  }

  /**
   * How sure the classifier is that a word is wrong: the logarithm of the odds. What cannot come up to the least that
   * is asked for is not counted to its end; the answer is then some number below it.
   */
  scoreOf(features: Float32Array, least: number): number {
    let sum = this.#base
    for (let tree = 0; tree < this.#roots.length; tree++) {
      if (sum + (this.#mostToCome[tree] as number) < least) return sum + (this.#mostToCome[tree] as number)
      sum += this.#value[this.#leafOf(tree, features)] as number
    }
    return sum
  }

  #leafOf(tree: number, features: Float32Array): number {
    let node = this.#roots[tree] as number
    let feature = this.#feature[node] as number
    while (feature !== leaf) {
      const isAbove = (features[feature] as number) >= (this.#value[node] as number)
      node = (isAbove ? this.#above : this.#below)[node] as number
      feature = this.#feature[node] as number
    }
    return node
  }
}
