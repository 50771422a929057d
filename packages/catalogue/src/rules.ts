import { isEuMember } from './countries.ts'
import type { IsoDate, Rule, RuleFilter } from './model.ts'

/** The rules that hold in a place, nearest first: those of the state, the country, the EU, then the card networks. */
export function rulesThatFit(rules: readonly Rule[], { place, topic, inForceOn }: RuleFilter): Rule[] {
  const nearness = place === undefined ? undefined : jurisdictionsOf(place)
  return rules
    .filter((rule) => topic === undefined || rule.topic === topic)
    .filter((rule) => nearness === undefined || nearness.includes(rule.jurisdiction))
    .filter((rule) => inForceOn === undefined || isInForce(rule, inForceOn))
    .map((rule, index) => ({ rule, index, distance: nearness?.indexOf(rule.jurisdiction) ?? 0 }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .map(({ rule }) => rule)
}

function jurisdictionsOf(place: string): string[] {
  const state = place.toUpperCase()
  const country = state.split('-')[0]!
  return [...new Set([state, country]), ...(isEuMember(country) ? ['EU'] : []), 'card-network']
}

/** Whether the rule binds anybody on that day. An announced one begins on its day, if it has one. */
export function isInForce({ status, since, until }: Rule, day: IsoDate): boolean {
  if (status === 'vacated') return false
  if (status === 'announced' && since === null) return false
  return (since === null || since <= day) && (until === null || day <= until)
}
