import type { Row } from './rows.ts'

export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
}

export interface FitOptions {
  /** What each weight is drawn towards where the rows say little. */
  readonly prior: readonly number[]
  /** 1 or -1: the sign that each weight may have. */
  readonly signs: readonly number[]
  /** How strongly weights are drawn to their priors. */
  readonly pull: number
  readonly steps: number
}

/**
 * Logistic regression by accelerated projected gradient descent: least log loss plus `pull` times the squared distance
 * to the prior, each weight kept on its side of zero. Deterministic.
 */
export function fitLogistic(rows: readonly Row[], { prior, signs, pull, steps }: FitOptions): Model {
  const size = prior.length
  let weights = [...prior]
  let bias = 0
  let ahead = [...weights]
  let aheadBias = bias
  let momentum = 1
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const norm = Math.max(...rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1)))
  const rate = 1 / (norm / 4 + (2 * pull) / total)
  for (let step = 0; step < steps; step++) {
    const gradient = ahead.map((weight, index) => (2 * pull * (weight - prior[index]!)) / total)
    let biasGradient = 0
    for (const { values, isPositive, weight } of rows) {
      let logOdds = aheadBias
      for (let i = 0; i < size; i++) logOdds += ahead[i]! * values[i]!
      const error = ((1 / (1 + Math.exp(-logOdds)) - (isPositive ? 1 : 0)) * weight) / total
      biasGradient += error
      for (let i = 0; i < size; i++) if (values[i] !== 0) gradient[i]! += error * values[i]!
    }
    const next = ahead.map((weight, index) => keepSign(weight - rate * gradient[index]!, signs[index]!))
    const nextBias = aheadBias - rate * biasGradient
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const push = (momentum - 1) / nextMomentum
    ahead = next.map((weight, index) => weight + push * (weight - weights[index]!))
    aheadBias = nextBias + push * (nextBias - bias)
    weights = next
    bias = nextBias
    momentum = nextMomentum
  }
  return { bias, weights }
}

function keepSign(weight: number, sign: number): number {
  return weight * sign < 0 ? 0 : weight
}
