type Leaf = [value: number]
type Split = [feature: number, threshold: number, below: number, above: number]
type Tree = (Leaf | Split)[]

/** Boosted decision trees that were trained to tell injected errors from published text. */
export type Classifier = { base: number; trees: Tree[] }

/** How sure the classifier is that a word is wrong: the logarithm of the odds. */
export function scoreOf({ base, trees }: Classifier, features: Float32Array): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, features), base)
}

function leafOf(tree: Tree, features: Float32Array): number {
  let node = tree[0] as Leaf | Split
  while (node.length === 4) {
    const [feature, threshold, below, above] = node
    node = tree[(features[feature] ?? 0) >= threshold ? above : below] as Leaf | Split
  }
  return node[0]
}
