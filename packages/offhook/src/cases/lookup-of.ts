import { httpsArchive, httpsLookup, type KeyArchive, type Lookup, systemLookup } from '@offhook/cases'
import { InputError } from '../input-error.ts'

/** Whom to ask for the keys of mails; the resolver of this machine where nothing is said. */
export interface LookupOptions {
  /** A DNS-over-HTTPS server (RFC 8484). */
  readonly doh?: string | undefined
  /** A name server, `host` or `host:port`. */
  readonly dns?: string | undefined
}

/** @throws InputError where the address is neither https nor on this machine */
export function lookupOf({ doh, dns }: LookupOptions): Lookup {
  if (doh === undefined) return systemLookup(dns === undefined ? undefined : [dns])
  if (!isSecret(doh)) throw new InputError(`--doh ${doh}: an https address`)
  return httpsLookup(doh)
}

/** @throws InputError where the address is neither https nor on this machine, or has no place for the domain */
export function archiveOf(address: string): KeyArchive {
  if (!isSecret(address.replaceAll(/[{}]/g, '')) || !address.includes('{domain}'))
    throw new InputError(
      `--key-archive ${address}: an https address with {domain} in it, and {selector} if it wants one`,
    )
  return httpsArchive(address)
}

/** Nobody on the way can read what is asked: https, or a server on this machine. */
function isSecret(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}
