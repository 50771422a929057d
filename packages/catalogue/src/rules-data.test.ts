import { describe, expect, test } from 'vitest'
import { catalogue } from './full.ts'

const today = catalogue.version

describe('in every country whose language is spoken here', () => {
  test.each(['DE', 'AT', 'CH', 'FR', 'ES', 'MX', 'US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'IN', 'BR', 'PT', 'IT', 'NL'])(
    '%s has an office to report fraud to',
    (place) => {
      const own = catalogue
        .rules({ place, topic: 'report-fraud', inForceOn: today })
        .filter((rule) => rule.jurisdiction === place)
      expect(own.flatMap(({ contacts }) => contacts).length).toBeGreaterThan(0)
    },
  )
})

test('what was not read at the authority is never citable, and its confidence is not high', () => {
  for (const rule of catalogue.rules()) {
    expect(rule.citable, rule.id).toBe(rule.official?.readAt != null)
    if (!rule.citable) expect(rule.confidence, rule.id).not.toBe('high')
  }
})

test('the 120 days of the card networks bind the bank, not the person', () => {
  const days = catalogue
    .rules({ place: 'card-network' })
    .flatMap(({ periods }) => periods.filter(({ length }) => length === 120))
  expect(days.length).toBeGreaterThan(0)
  for (const { binds } of days) expect(binds).toBe('bank')
})

test('a rule that was vacated, or is only announced, is not in force', () => {
  const inForce = catalogue.rules({ place: 'US', inForceOn: '2026-11-24' }).map(({ id }) => id)
  expect(inForce).not.toContain('us-ftc-negative-option-vacated')
  expect(inForce).not.toContain('us-ftc-negative-option-restart')
  expect(catalogue.rules({ place: 'GB', inForceOn: '2026-11-24' }).map(({ id }) => id)).not.toContain(
    'gb-dmcc-subscriptions',
  )
})

test('every public line that a rule names is listed', () => {
  const lines = new Set(catalogue.publicLines.map(({ id }) => id))
  for (const { id, contacts } of catalogue.rules())
    for (const { lineId } of contacts) if (lineId !== null) expect(lines, id).toContain(lineId)
})
