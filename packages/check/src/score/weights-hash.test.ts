import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signals } from '../signals/index.ts'
import weights from './weights.json' with { type: 'json' }
import { weightsHash } from './weights-hash.ts'

test('the reported hash is that of the weights that are used', () => {
  const file = readFileSync(new URL('weights.json', import.meta.url))
  expect(weightsHash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
})

test('every signal has a weight of its own sign, and every weight a signal', () => {
  expect(Object.keys(weights.signals).sort()).toEqual(signals.map((signal) => signal.name).sort())
  const weightOf: Record<string, number> = weights.signals
  for (const { name, kind } of signals) {
    expect(Math.sign(weightOf[name]!), name).toBe(kind === 'bait' ? 1 : -1)
  }
})
