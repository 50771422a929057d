import { expect, it } from 'vitest'
import { looksLike } from './look-alike.ts'

const own = ['norton.com', 'lifelock.com']

it('sees letters that look alike, one letter too many, other endings and the name in a longer one', () => {
  const alike = [
    'nort0n.com',
    'norton.co',
    'nortton.com',
    'notron.com',
    'norton-billing.com',
    'mynorton.net',
    'norton.com.example.org',
    'xn--nrton-jye.com',
    '1ifelock.com',
    'norton.help',
  ]
  expect(alike.filter((domain) => looksLike(domain, own) === undefined)).toEqual([])
})

it('leaves the true ones and strangers alone', () => {
  const others = [
    'norton.com',
    'mail.norton.com',
    'example.org',
    'apple.com',
    'northern.com',
    'nordvpn.com',
    'lock.com',
  ]
  expect(others.filter((domain) => looksLike(domain, own) !== undefined)).toEqual([])
})
