import type { Language } from '../languages/language.ts'
import type { FictionalNumber, Written } from '../numbers.ts'
import type { Random } from '../random.ts'
import type { Part } from '../split.ts'

/** What a disguise may use. */
export interface Bare {
  readonly number: FictionalNumber
  readonly written: Written
  /** An ordinary printed form of the number. */
  readonly plain: () => string
  readonly language: Language
  readonly part: Part
  readonly random: Random
}

/** Writes a number so that people read it and machines do not. */
export type Disguise = (bare: Bare) => string
