import { describe, expect, it } from 'vitest'
import { evaluate, evaluateAlarms, offhook } from './evaluate.ts'

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

  it('raises the alarm for every charge after a cancellation and for no other', () => {
    const { due, raised, falseOnes, falsePerhaps, onLegitimate } = evaluateAlarms(
      Array.from({ length: 120 }, (_, index) => 5000 + index),
    ).named
    expect(due).toBeGreaterThan(50)
    expect(raised).toBe(due)
    expect(falseOnes - falsePerhaps).toBe(0)
    expect(onLegitimate).toBe(0)
    expect(falsePerhaps).toBeLessThanOrEqual(2)
  })
})
