import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

test.each([
  ['Norton LifeLock', 'nortonlifelock'],
  ['NORTON-LIFELOCK ', 'Norton LifeLock'],
  ['Disney+', 'Disney Plus'],
  ['AT&T', 'at and t'],
  ['Crédit Agricole', 'CREDIT AGRICOLE'],
  ['Itaú', 'itau'],
  ['Österreich', 'osterreich'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test('letters of other scripts stay', () => {
  expect(nameKey('Мій Клас')).toBe(nameKey('мій клас'))
  expect(nameKey('Мій Клас')).not.toBe('')
})
