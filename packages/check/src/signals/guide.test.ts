import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where a how-to page ends in a number for the company', () => {
  const text =
    'In this guide we go step by step. Log in, open settings, keep your booking code ready. If that fails, call Delta on 312-555-0155.'
  expect(measured('guide', text)).toBe(1)
})

test('is silent where no steps are told, and on the company’s own number', () => {
  expect(measured('guide', 'Call Delta on 312-555-0155.')).toBe(0)
})
