/** Numbers that no network assigns, one pattern a range, in the groups in which they are written; `#` is any digit. */
export interface FictionalNumber {
  readonly country: string
  readonly code: string
  /** Dialled before the groups inside the country. */
  readonly trunk: string
  readonly groups: readonly string[]
}

const patterns: readonly (readonly [country: string, code: string, trunk: string, groups: string])[] = [
  ...['800', '833', '844', '855', '866', '877', '888', '212', '415', '702'].map(
    (area): [string, string, string, string] => ['US', '1', '', `${area} 555 01##`],
  ),
  ['CA', '1', '', '416 555 01##'],
  ['GB', '44', '0', '808 157 0###'],
  ['GB', '44', '0', '20 7946 0###'],
  ['GB', '44', '0', '161 496 0###'],
  ['GB', '44', '0', '7700 900###'],
  ['GB', '44', '0', '1632 960###'],
  ['GB', '44', '0', '909 879 0###'],
  ['DE', '49', '0', '30 23125 ###'],
  ['DE', '49', '0', '89 99998 ###'],
  ['DE', '49', '0', '171 39200 ##'],
  ['FR', '33', '0', '1 99 00 ## ##'],
  ['FR', '33', '0', '6 39 98 ## ##'],
  ['AU', '61', '0', '2 5550 ####'],
  ['AU', '61', '0', '8 7010 ####'],
  ['AU', '61', '', '1800 975 707'],
  ['IE', '353', '0', '20 91# ####'],
  ['SE', '46', '0', '8 465 004 ##'],
]

/** A number of each range, its open digits taken from `digits` in turn. */
export function fictionalNumbers(digits: string): FictionalNumber[] {
  let next = 0
  return patterns.map(([country, code, trunk, groups]) => ({
    country,
    code,
    trunk,
    groups: groups.replace(/#/g, () => digits[next++ % digits.length]!).split(' '),
  }))
}

export function e164Of({ code, groups }: FictionalNumber): string {
  return `+${code}${groups.join('')}`
}

/** The groups with the country code before them, or as they are dialled at home. */
export function groupsOf({ code, trunk, groups }: FictionalNumber, isInternational: boolean): string[] {
  if (isInternational) return [code, ...groups]
  return [trunk + groups[0]!, ...groups.slice(1)]
}
