import type { DisguiseName } from './disguises/index.ts'
import type { Page } from './page.ts'
import type { BenchRecord } from './record.ts'

/** One sort of text. Its arrangements of sentences differ between the parts, as the sentences do. */
export interface Kind {
  readonly name: string
  readonly label: BenchRecord['label']
  /** Disguises that its numbers may wear: `any`, or only an ordinary form. */
  readonly disguises: 'any' | 'none' | readonly DisguiseName[]
  /** The host is part of what makes the text what it is. */
  readonly fixedHost?: boolean
  compose(page: Page): void
}
