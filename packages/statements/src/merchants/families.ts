import type { Merchant } from './merchant.ts'

/**
 * The one name under which a family of merchants is looked at: TRIGEARMEDIA.TV and TRIGEAR MEDIA are one, and so are
 * those that the person joined (`joins`: family to family).
 */
export function familyNames(
  merchants: readonly Merchant[],
  joins: ReadonlyMap<string, string> = new Map(),
): (family: string) => string {
  const squeezed = new Map<string, string>()
  for (const { family, branch } of merchants) {
    if (family.includes(':') || branch === '') continue
    squeezed.set(`${family}${branch}`.replaceAll(' ', ''), family)
    // What follows the second word is often a city or a contract's name.
    squeezed.set(`${family}${branch.split(' ')[0]}`.replaceAll(' ', ''), family)
  }
  return (family) => {
    let name = squeezed.get(family) ?? family
    for (let i = 0; i < 5; i++) name = joins.get(name) ?? name
    return name
  }
}
