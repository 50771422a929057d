/** One way to look for phone numbers and planted texts; a rival is one file beside this one. */
export interface Rival {
  readonly name: string
  /** The numbers it reads out of a text, in E.164 form or, where it gives no reading, as digits. */
  readonly find: (text: string, country: string | undefined) => readonly string[]
  /** Whether it takes a text for planted; null where it does not judge. */
  readonly judge: ((text: string, title: string | undefined, host: string | undefined) => boolean) | null
}
