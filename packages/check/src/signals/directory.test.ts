import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a list of firms, each with its number', () => {
  expect(
    measured(
      'directory',
      `Netflix: 1-888-555-0101
Spotify: 1-888-555-0102
Verizon: 1-888-555-0103`,
    ),
  ).toBeGreaterThan(0)
})

test('is silent on one number', () => {
  expect(measured('directory', 'Netflix: 1-888-555-0142')).toBe(0)
})
