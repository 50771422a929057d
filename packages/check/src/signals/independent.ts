import { finding, type Signal } from './signal.ts'

/** A shop that repairs or resells and says that it is not the brand. */
export const independent: Signal = {
  name: 'independent',
  kind: 'calm',
  measure: ({ places }) => {
    const says = places.some(({ passage }) => passage.concepts.all('independent').length > 0)
    const business = places.some(({ passage }) => passage.concepts.all('business').length > 0)
    return finding(says ? (business ? 1 : 0.5) : 0, 'A firm says that it is independent of the brand.')
  },
}
