/** Makes something at its first use and keeps it; what failed is made anew the next time. */
export function keptUnlessItFails<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  const begin = () => {
    kept = make()
    kept.catch(() => {
      kept = undefined
    })
    return kept
  }
  return () => kept ?? begin()
}
