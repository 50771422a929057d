import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where somebody brings back what was lost to fraud', () => {
  const text = 'I lost my savings to a fake broker. A tracing firm got my money back, text them: +1 312-555-0155.'
  expect(measured('recovery-offer', text)).toBe(1)
})

test('is silent where money was lost and nobody offers to get it back', () => {
  expect(measured('recovery-offer', 'She lost everything to a fake broker. Police: 312-555-0155.')).toBe(0)
})
