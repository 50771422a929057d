/** The two halves of the benchmark. They share no sentence, no brand, no number and no arrangement of sentences. */
export type Part = 'train' | 'test'

/** Two lists of the same sort of thing, one for each part. */
export interface Split<T> {
  readonly train: readonly T[]
  readonly test: readonly T[]
}

export function split<T>(train: readonly T[], test: readonly T[]): Split<T> {
  return { train, test }
}
