import { catalogue } from '@offhook/catalogue'
import { isOffered, measure, sceneOf, signals } from '@offhook/check'
import { type LabelledDocument, settingsOf } from '../evaluation/documents.ts'

/** One number of a labelled text: what each signal says of it, in the order of the index, and whether it is planted. */
export interface Row {
  readonly values: readonly number[]
  readonly isPositive: boolean
  readonly weight: number
}

/** The numbers of a text that a score can make planted: claimed for somebody, and not settled by the catalogue. */
export function scoredNumbers(document: LabelledDocument): { e164: string | null; values: number[] }[] {
  const scene = sceneOf(document.text, { catalogue, ...settingsOf(document) })
  return scene.numbers.flatMap((number) => {
    if (number.claim === null || number.known?.official || number.line !== null || !isOffered(number)) return []
    if (number.found.fictional && scene.fictional === 'ordinary') return []
    const values = measure(number, scene)
    return [{ e164: number.found.e164, values: signals.map(({ name }) => values.get(name) ?? 0) }]
  })
}

/** What a text teaches. Its numbers share a weight of 1, so that a long list does not outweigh a short post. */
export function rowsOf(document: LabelledDocument): Row[] {
  const roles = new Map(document.numbers.map(({ e164, role }) => [e164, role]))
  const rows = scoredNumbers(document).flatMap(({ e164, values }) => {
    const isPositive = roles.get(e164) === 'planted'
    // In a planted text a number that is not labelled as bait, or not read as printed, teaches nothing.
    return !isPositive && document.label === 'planted' ? [] : [{ values, isPositive }]
  })
  return rows.map((row) => ({ ...row, weight: 1 / rows.length }))
}
