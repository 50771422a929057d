/** The compact form of the help; only the build writes it and only `help.ts` reads it. */

export type PackedHelpStep = readonly [
  id: string,
  places: readonly string[],
  lines: readonly string[],
  source: PackedHelpSource,
  days: readonly [from: number, to: number] | 0,
]

export type PackedHelpSource = readonly [url: string, authority: 0 | 1, readAt: string]

export interface PackedHelp {
  readonly onThePhone: readonly PackedHelpStep[]
  readonly given: Readonly<Record<string, readonly PackedHelpStep[]>>
  readonly month: readonly PackedHelpStep[]
  readonly bankCall: readonly PackedHelpStep[]
  readonly helping: readonly PackedHelpStep[]
  readonly signs: readonly PackedHelpStep[]
  readonly secondFraud: readonly PackedHelpSource[]
}

type Words = Readonly<Record<string, { readonly do: string; readonly why: string }>>

/** The words of one language, by the ids of the steps. */
export interface HelpWords {
  readonly onThePhone: Words
  readonly given: Readonly<Record<string, Words>>
  readonly month: Words
  readonly bankCall: Words
  readonly helping: Words
  readonly signs: Words
  readonly secondFraud: string
}
