import { describe, expect, it } from 'vitest'
import { household } from './generate.ts'

describe('the household generator', () => {
  it('makes the same household of the same seed', () => {
    expect(household(7)).toEqual(household(7))
  })

  it('keeps every line inside the statements and every contract in the truth', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { lines, from, until, series } = household(seed)
      const ids = new Set(series.map(({ id }) => id))
      expect(lines.every(({ day }) => day >= from && day <= until)).toBe(true)
      expect(lines.every(({ contract }) => contract === null || ids.has(contract))).toBe(true)
    }
  })
})
