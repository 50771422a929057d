import { expect, test } from 'vitest'
import type { Rule } from './model.ts'
import { isInForce, rulesThatFit } from './rules.ts'

const rule = (id: string, jurisdiction: string, rest: Partial<Rule> = {}) =>
  ({ id, jurisdiction, topic: 'dispute', status: 'in-force', since: null, until: null, ...rest }) as Rule

const rules = [
  rule('network', 'card-network'),
  rule('eu', 'EU'),
  rule('de', 'DE'),
  rule('us', 'US'),
  rule('ca', 'US-CA'),
  rule('gb', 'GB', { topic: 'cooling-off' }),
]
const ids = (filter: Parameters<typeof rulesThatFit>[1]) => rulesThatFit(rules, filter).map(({ id }) => id)

test('a place has its own rules first, then those above it', () => {
  expect(ids({ place: 'us-ca' })).toEqual(['ca', 'us', 'network'])
  expect(ids({ place: 'US' })).toEqual(['us', 'network'])
  expect(ids({ place: 'DE' })).toEqual(['de', 'eu', 'network'])
  expect(ids({ place: 'FR' })).toEqual(['eu', 'network'])
  expect(ids({ place: 'GB', topic: 'cooling-off' })).toEqual(['gb'])
  expect(ids({})).toHaveLength(rules.length)
})

test.each<[Partial<Rule>, boolean]>([
  [{}, true],
  [{ status: 'vacated' }, false],
  [{ status: 'announced' }, false],
  [{ status: 'announced', since: '2027-01-01' }, false],
  [{ status: 'announced', since: '2026-06-19' }, true],
  [{ since: '2026-12-01' }, false],
  [{ until: '2026-11-23' }, false],
  [{ until: '2026-11-24' }, true],
])('%j on the day: %s', (rest, expected) => {
  expect(isInForce(rule('x', 'DE', rest), '2026-11-24')).toBe(expected)
})
