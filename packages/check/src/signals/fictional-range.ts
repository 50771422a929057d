import { finding, type Signal } from './signal.ts'

/** Reserved for films and examples; nobody can be reached there. */
export const fictionalRange: Signal = {
  name: 'fictional-range',
  kind: 'calm',
  measure: ({ found }, { fictional }) =>
    finding(
      found.fictional && fictional === 'ordinary' ? 1 : 0,
      'The number lies in a range that is reserved for fiction.',
    ),
}
