import { describe, expect, test } from 'vitest'
import { compileFiles, sound } from './folder.fixture.ts'

/**
 * A catalogue that somebody poisoned: the sound one, and one thing smuggled in. None of it may compile, whatever else
 * is right about it. The number is fictional; a real one would be planted just so.
 */
const planted = '+18885550199'
const spoken = '1-888-555-0199'

const company = 'companies/brellowave.yaml'
const service = 'services/brellowave-total.yaml'

const numberFrom = (url: string) => ({
  [company]: `${sound[company]}  - e164: '${planted}'
    purpose: support
    source: { url: '${url}', readAt: 2026-11-20 }
`,
})
const companyAt = (domain: string, id = 'brello-desk') => ({
  [`companies/${id}.yaml`]: `id: ${id}
name: Brello Help Desk
domains: [ ${domain} ]
numbers:
  - e164: '${planted}'
    purpose: support
    source: { url: 'https://${domain}/contact', readAt: 2026-11-20 }
`,
})
const replaced = (file: string, from: string, to: string) => {
  expect(sound[file]).toContain(from)
  return { [file]: sound[file]!.replace(from, () => to) }
}
const route = 'https://my.brellowave.com/plan'

describe('a planted number', () => {
  test.each<[string, Record<string, string>]>([
    ['on a look-alike domain with a bait word', companyAt('brellowave-support.com')],
    ['on a look-alike domain in other letters', companyAt('brel1owave.com')],
    ['on a look-alike domain under another ending, for the same brand', companyAt('brellowave-help.net')],
    ['on a punycode domain', companyAt('xn--brellowve-g7a.com')],
    ['on a domain in another script', companyAt('br\u0435llowave.com')],
    ['on a tenant of a help desk', companyAt('brellowave.zendesk.com')],
    ['on a tenant of a site builder', companyAt('brellowave.github.io')],
    ['on a shared host as a whole', companyAt('zohodesk.com')],
    ['on a public suffix', companyAt('co.uk')],
    ['on the forum of the company', numberFrom('https://talk.brellowave.com/t/1')],
    ['on a host that calls itself a community', numberFrom('https://community.brellowave.com/t/1')],
    ['in a thread on the company’s own host', numberFrom('https://help.brellowave.com/forum/thread/1')],
    ['on a page where users write beside the company', numberFrom('https://www.brellowave.de/contact')],
    ['on the search page of the company', numberFrom('https://help.brellowave.com/search/number')],
    ['behind a redirect of the company', numberFrom('https://help.brellowave.com/out?to=https://desk.net/')],
    ['behind a hidden redirect', numberFrom('https://help.brellowave.com/out?to=https%3A%2F%2Fdesk.net')],
    ['behind a query', numberFrom('https://help.brellowave.com/contact?number=1')],
    ['behind a user name', numberFrom('https://help.brellowave.com@desk.net/contact')],
    ['on a stranger’s host', numberFrom('https://brellowave.com.desk.net/contact')],
    ['on the own host in letters of another script', numberFrom('https://h\u0435lp.brellowave.com/contact')],
    ['under a subdomain of a look-alike', numberFrom('https://help.brellowave-support.com/contact')],
    ['behind a port', numberFrom('https://help.brellowave.com:8443/contact')],
    ['behind a dot at the end of the host', numberFrom('https://help.brellowave.com./contact')],
    ['behind a host in codes', numberFrom('https://help%2Ebrellowave.com/contact')],
    ['behind a path in codes, where users write', numberFrom('https://help.brellowave.com/%75sers/desk')],
    ['behind a redirect in the path', numberFrom('https://help.brellowave.com/redirect/desk.net')],
    ['in a step', replaced(service, 'Turn renewal off', `Call ${spoken}`)],
    ['in a step, in brackets and dots', replaced(service, 'Turn renewal off', 'Call (888) 555.0199')],
    ['in a caveat', replaced(service, 'Pausing is not cancelling', `Help: ${spoken}`)],
    ['in an answer', replaced(service, 'The plan shows an end date', `Ask ${spoken}`)],
    ['in the condition of a refund', replaced(service, 'condition: Full refund', `condition: Ask ${spoken}`)],
    ['in another name of a service', replaced(service, 'aliases: [ Brello ]', `aliases: [ 'Brello ${spoken}' ]`)],
    ['in the name of a service', replaced(service, 'name: Brellowave Total', `name: 'Brellowave ${spoken}'`)],
    ['in what a true number is for', replaced(company, 'purpose: billing', `purpose: 'billing, or ${spoken}'`)],
    ['in the name of a biller', replaced('billers/tulmarket.yaml', 'name: Tulmarket', `name: 'Tulmarket ${spoken}'`)],
    ['in what a biller does not do', replaced('billers/tulmarket.yaml', 'Deleting the app cancels nothing', spoken)],
    ['in an address on the company’s own host', replaced(service, route, `https://my.brellowave.com/call-${spoken}`)],
    ['in a descriptor', replaced(service, 'text: BRELLO *TOTAL', `text: BRELLO ${spoken}`)],
  ])('%s is refused', (_, change) => {
    const result = compileFiles({ ...sound, ...change })
    expect(result.ok).toBe(false)
  })
})

describe('a foreign address', () => {
  test.each<[string, Record<string, string>]>([
    ['as a route', replaced(service, route, 'https://brellowave-cancel.net/plan')],
    ['as a route on a shared host', replaced(service, route, 'https://brellowave.zendesk.com/plan')],
    ['as a route on another company', replaced(service, route, 'https://www.tulmarket.com/plan')],
    ['as a route into the forum', replaced(service, route, 'https://talk.brellowave.com/plan')],
    ['as a route through a redirect', replaced(service, route, 'https://my.brellowave.com/r?u=https://desk.net')],
    [
      'as a route through a redirect without scheme',
      replaced(service, route, 'https://my.brellowave.com/r?u=desk.net'),
    ],
    ['as a route on a subdomain of a look-alike', replaced(service, route, 'https://my.brellowave-plan.net/plan')],
    ['as a route in letters of another script', replaced(service, route, 'https://my.br\u0435llowave.com/plan')],
    ['as a route with a user name', replaced(service, route, 'https://my.brellowave.com@desk.net/plan')],
    ['as a route without https', replaced(service, route, 'http://my.brellowave.com/plan')],
    ['as a route with a port', replaced(service, route, 'https://my.brellowave.com:8443/plan')],
    ['in a step', replaced(service, 'Turn renewal off', 'Open brellowave-cancel.net')],
    ['as a mail address in a step', replaced(service, 'Turn renewal off', 'Write to help@brellodesk.com')],
    [
      'as the list of a biller',
      replaced('billers/tulmarket.yaml', 'https://www.tulmarket.com/orders', 'https://desk.net/'),
    ],
    ['as the sender of receipts', replaced('billers/tulmarket.yaml', 'mail.tulmarket.com', 'tulmarket-mail.net')],
  ])('%s is refused', (_, change) => {
    expect(compileFiles({ ...sound, ...change }).ok).toBe(false)
  })
})

test("another company's domain cannot be taken over", () => {
  expect(compileFiles({ ...sound, ...companyAt('tulmarket.com') }).ok).toBe(false)
})

test('one refused file keeps the whole catalogue from compiling', () => {
  const result = compileFiles({ ...sound, ...companyAt('brellowave-support.com') })
  expect(result).not.toHaveProperty('compiled')
})
