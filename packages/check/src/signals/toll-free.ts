import { finding, type Signal } from './signal.ts'

/** Toll-free and internet lines cost nothing to take and move anywhere. */
export const tollFree: Signal = {
  name: 'toll-free',
  kind: 'bait',
  measure: ({ found, claim }) =>
    finding(
      claim !== null && (found.kind === 'toll-free' || found.kind === 'voip') ? 1 : 0,
      'It is a toll-free number, which anyone can rent.',
    ),
}
