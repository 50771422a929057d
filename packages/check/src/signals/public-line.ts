import { finding, type Signal } from './signal.ts'

/** An emergency, crisis, police or other public line. */
export const publicLine: Signal = {
  name: 'public-line',
  kind: 'calm',
  measure: ({ line }) => (line === null ? null : finding(1, `It is a public line: ${line.name}.`)),
}
