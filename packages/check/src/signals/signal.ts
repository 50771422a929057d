import type { JudgedNumber, Scene } from '../scene.ts'

/** How strongly a signal fires, from 0 to 1, and why, in a sentence for a person. */
export interface Finding {
  readonly value: number
  readonly explanation: string
}

/** One named reason for or against a number, a pure function of the number and its scene. */
export interface Signal {
  readonly name: string
  /** `bait` may only add to a score, `calm` only take from it. Training keeps the sign. */
  readonly kind: 'bait' | 'calm'
  measure(number: JudgedNumber, scene: Scene): Finding | null
}

/** A finding of at most 1, or none where the value is 0. */
export function finding(value: number, explanation: string): Finding | null {
  return value > 0 ? { value: Math.min(1, value), explanation } : null
}

/** A share of the mentions of a number. */
export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length
}
