import { describe, expect, it } from 'vitest'
import { evaluate, offhook } from './evaluate.ts'

describe('series detection on invented households', () => {
  it('finds what recurs, and little else', () => {
    const figures = evaluate(
      offhook,
      Array.from({ length: 120 }, (_, index) => 5000 + index),
    )
    expect(figures.precision).toBeGreaterThanOrEqual(0.97)
    expect(figures.recall).toBeGreaterThanOrEqual(0.97)
    expect(figures.cadenceRight).toBeGreaterThanOrEqual(0.98)
    expect(figures.nextWithinThreeDays).toBeGreaterThanOrEqual(0.97)
  })
})
