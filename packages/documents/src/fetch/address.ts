import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { DocumentError } from '../document-error.ts'

/** Whether an address is one that anybody on the internet means: not this machine, its network, or a special range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address that is written as IPv6 is judged as what it is.
  const plain = ipaddr.process(address)
  if (plain.range() !== 'unicast') return false
  // Of IPv6 only 2000::/3 is given out; what lies beside it (`::7f00:1`) can stand for an address inside.
  return !(plain instanceof ipaddr.IPv6) || plain.parts[0]! >>> 13 === 1
}

/**
 * Looks a host up as `net` wants it, and gives only addresses that may be connected to, so that the address that was
 * checked is the one that is used.
 */
export function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, callback) => {
    systemLookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const inside = allowPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address))
      const [first] = found
      if (inside !== undefined || first === undefined) return callback(privateAddress(host), '', 0)
      if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

/** Refuses a host that is written as an address inside; names are looked at when they are looked up. */
export function refusePrivateHost(host: string): void {
  const bare = host.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(bare) && !isPublicAddress(bare)) throw privateAddress(host)
  if (/(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i.test(bare)) throw privateAddress(host)
}

function privateAddress(host: string): DocumentError {
  return new DocumentError('private-address', `${host} is an address inside this machine or its network`)
}
