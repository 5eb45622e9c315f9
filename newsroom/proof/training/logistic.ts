const steps = 12
// Keeps the system solvable when a column says nothing.
const ridge = 1e-3

/** The weights with which a weighted sum of each row best tells the logarithm of the odds of its label (Newton's method). */
export function logisticWeights(rows: number[][], labels: boolean[]): number[] {
  const width = rows[0]?.length ?? 0
  let weights = new Array<number>(width).fill(0)
  for (let step = 0; step < steps; step++) {
    const { gradient, hessian } = derivatives(rows, labels, weights)
    const change = solve(hessian, gradient)
    weights = weights.map((weight, at) => weight + (change[at] ?? 0))
  }
  return weights
}

function derivatives(rows: number[][], labels: boolean[], weights: number[]) {
  const gradient = weights.map(weight => -ridge * weight)
  const hessian = weights.map((_, at) => weights.map((_other, across) => (at === across ? ridge : 0)))
  for (const [place, row] of rows.entries()) {
    const probability = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)))
    const missed = (labels[place] ? 1 : 0) - probability
    const curve = probability * (1 - probability)
    for (const [at, value] of row.entries()) {
      gradient[at] = (gradient[at] as number) + missed * value
      const line = hessian[at] as number[]
      for (const [across, other] of row.entries()) line[across] = (line[across] as number) + curve * value * other
    }
  }
  return { gradient, hessian }
}

/** Solves a symmetric positive definite system of linear equations (elimination; no pivots needed). */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number])
  for (const [at, row] of rows.entries()) {
    for (const [below, other] of rows.entries()) {
      if (below === at) continue
      const factor = (other[at] as number) / (row[at] as number)
      rows[below] = other.map((value, column) => value - factor * (row[column] as number))
    }
  }
  return rows.map((row, at) => (row.at(-1) as number) / (row[at] as number))
}
