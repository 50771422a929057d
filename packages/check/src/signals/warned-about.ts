import { finding, type Signal, share } from './signal.ts'
import { isInsideWarning } from './warning.ts'

/** The mentions stand inside a warning. */
export const warnedAbout: Signal = {
  name: 'warned-about',
  kind: 'calm',
  measure: ({ places }) => finding(share(places, isInsideWarning), 'The text warns about this number.'),
}
