const euMembers = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

/** Whether the country (ISO 3166 alpha-2) is a member of the European Union. */
export function isEuMember(country: string): boolean {
  return euMembers.has(country)
}
