import { parse } from 'tldts'

/** Endings of files and programs that are endings of domains, too: `/forward.do`, `/readme.md`. */
const fileEndings = new Set(['do', 'md', 'mov', 'pl', 'ps', 'py', 'rs', 'sh', 'zip'])

/** `%75` for u, `%2E` for a dot: nobody needs them, and they hide a word from whoever looks for it. */
const plainLetterAsCode = /%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/i

/**
 * Why an address may not stand in the data, or undefined. People and checks have to see the same address: it is written
 * as a browser would write it, without user name, port or anything else that hides where it leads, and names one host.
 */
export function addressFault(address: string): string | undefined {
  if (!URL.canParse(address)) return 'not an address'
  if (!address.startsWith('https://')) return 'only https'
  if (!/^https:\/\/[^/@:]+\//.test(address)) return 'a host and a path, without port or user name'
  if (new URL(address).href !== address)
    return 'not as a browser writes it: no codes, capitals or dots that hide a host'
  if (!/^https:\/\/[a-z0-9.-]+[a-z0-9]\//.test(address)) return 'the host does not end in a name'
  if (plainLetterAsCode.test(address)) return 'letters written as codes, which hide where the address leads'
  return namesAnotherHost(address) ? 'an address inside an address' : undefined
}

/** Whether a redirector on the way could lead to another host: `/out?to=desk.net`, `//desk.net`, `/go/desk.net/`. */
function namesAnotherHost(address: string): boolean {
  const rest = decoded(address.slice(address.indexOf('/', 'https://'.length)))
  if (/(?:https?|ftp):/i.test(rest)) return true
  const own = parse(address).domain
  const hosts = rest.matchAll(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu)
  return [...hosts].some(([host]) => {
    const { isIcann, domain, publicSuffix } = parse(host.toLowerCase())
    return isIcann && domain !== null && domain !== own && !fileEndings.has(publicSuffix ?? '')
  })
}

/** Without the codes that can be wrapped around one another: `%252F` is `%2F` is `/`. */
function decoded(text: string): string {
  let plain = text
  for (let round = 0; round < 4 && /%[0-9a-f]{2}/i.test(plain); round++)
    plain = plain.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return plain
}
