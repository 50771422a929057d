import { expect, test } from 'vitest'
import { minorOf, sumOf } from './minor-units.ts'

test('amounts are added to the cent', () => {
  const amounts = ['0.1', '0.20', '-15.49', '1000'].map((value) => ({ value, currency: 'EUR' }))
  expect(sumOf([...amounts, { value: '5', currency: 'USD' }], 'EUR')).toEqual({ value: '984.81', currency: 'EUR' })
  expect(minorOf({ value: '-0.05', currency: 'EUR' })).toBe(-5n)
})
