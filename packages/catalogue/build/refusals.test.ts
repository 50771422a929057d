import { describe, expect, test } from 'vitest'
import { compileFiles, sound } from './folder.fixture.ts'
import { errorLine } from './index.ts'

const company = 'companies/brellowave.yaml'
const service = 'services/brellowave-total.yaml'
const lines = 'public-lines/de.yaml'
const rules = 'rules/de.yaml'
const biller = 'billers/tulmarket.yaml'

/** The errors of the sound catalogue after one change in one file. */
function errorsAfter(file: string, from: string, to: string): string[] {
  expect(sound[file]).toContain(from)
  return compileFiles({ ...sound, [file]: sound[file]!.replace(from, () => to) }).errors.map(errorLine)
}

test('the catalogue of the tests compiles as it stands', () => {
  expect(compileFiles(sound)).toMatchObject({ ok: true })
})

describe('no number comes from', () => {
  const off = (host: string) => `no number can come from here: ${host} is none of the company's own domains`
  const users = (page: string) => `no number can come from here: users write on ${page}`

  test.each([
    [
      'a host that only begins like the own domain',
      'https://brellowave.com.desk.net/contact',
      off('brellowave.com.desk.net'),
    ],
    ['a host that only ends like the own domain', 'https://mybrellowave.com/contact', off('mybrellowave.com')],
    ['another company', 'https://www.tulmarket.com/contact', off('www.tulmarket.com')],
    ['a listed community host', 'https://talk.brellowave.com/contact', users('talk.brellowave.com/contact')],
    ['a host that calls itself a forum', 'https://forum.brellowave.com/a', users('forum.brellowave.com/a')],
    ['a host where users write too', 'https://www.brellowave.de/contact', users('www.brellowave.de too')],
    ['a community path', 'https://help.brellowave.com/community/a', users('help.brellowave.com/community/a')],
    ['a question thread', 'https://help.brellowave.com/t5/thread/1', users('help.brellowave.com/t5/thread/1')],
    ['a profile page', 'https://help.brellowave.com/users/desk', users('help.brellowave.com/users/desk')],
    ['a search page', 'https://help.brellowave.com/search/number', 'no number can come from here: it is a search page'],
    ['a query', 'https://help.brellowave.com/contact?q=1', 'no number can come from here: the address has a query'],
    [
      'a fragment',
      '"https://help.brellowave.com/contact#a"',
      'no number can come from here: the address has a fragment',
    ],
    ['an open line', 'http://help.brellowave.com/contact', 'only https'],
    [
      'a host behind a user name',
      'https://help.brellowave.com@desk.net/contact',
      'a host and a path, without port or user name',
    ],
    ['a redirect', 'https://help.brellowave.com/out?to=https://desk.net/', 'an address inside an address'],
  ])('%s', (_, url, message) => {
    const errors = errorsAfter(
      company,
      'https://help.brellowave.com/contact, readAt: 2026-11-20',
      `${url}, readAt: 2026-11-20`,
    )
    expect(errors).toContain(`${company}: numbers[0].source.url: ${message}`)
  })
})

describe('no company owns', () => {
  test.each([
    ['a public suffix', 'co.uk', 'co.uk is a public suffix: anybody registers under it'],
    ['a host for everybody', 'github.io', 'github.io is a public suffix: anybody registers under it'],
    ['a help desk', 'zendesk.com', 'zendesk.com is a shared host: its tenants are strangers'],
    [
      'a tenant of a help desk',
      'brello.zohodesk.com',
      'brello.zohodesk.com is a tenant of the shared host zohodesk.com',
    ],
    [
      'a tenant of a host for everybody',
      'brello.pages.dev',
      'brello.pages.dev is a tenant of the shared host pages.dev',
    ],
    ['a part of a domain', 'sites.google.com', 'sites.google.com is not registrable: write google.com'],
    ['an address by number', '192.0.2.7', '192.0.2.7 has no known public suffix'],
    ['an invented suffix', 'brello.supportdesk', 'brello.supportdesk has no known public suffix'],
    ['punycode', 'xn--brellowve-g7a.com', 'xn--brellowve-g7a.com is punycode'],
    [
      'letters of another script',
      'br\u0435llowave.com',
      'br\u0435llowave.com is not ASCII: letters of another script imitate a domain',
    ],
    ['what looks like its own domain', 'breiiowave.com', 'breiiowave.com can be taken for brellowave.com'],
    ['what looks like a domain of others', 'tu1rnarket.com', 'tulmarket.com can be taken for tu1rnarket.com'],
    ['a brand with a bait word', 'brellowave-support.com', 'brellowave-support.com looks like bait for brellowave.com'],
  ])('%s', (_, domain, message) => {
    const errors = errorsAfter(
      company,
      '[ brellowave.com, brellowave.de ]',
      `[ brellowave.com, brellowave.de, ${domain} ]`,
    )
    expect(errors.filter((error) => error.endsWith(message))).toHaveLength(1)
  })

  test("another company's domain", () => {
    const errors = errorsAfter('known-companies.yaml', 'aerovento.com', 'brellowave.com')
    expect(errors).toEqual(['known-companies.yaml: [0].domains[0]: brellowave.com belongs to brellowave already'])
  })

  test('a community host off its domains', () => {
    const errors = errorsAfter(company, 'talk.brellowave.com', 'talk.brellowave.net')
    expect(errors).toEqual([
      `${company}: communityHosts[0]: talk.brellowave.net lies on none of the company's own domains`,
    ])
  })
})

describe('refuses', () => {
  const numberSource = '    source: { url: https://help.brellowave.com/contact, readAt: 2026-11-20 }\n'
  const routeSource = '    sources:\n      - { url: https://help.brellowave.com/cancel, readAt: 2026-11-20 }\n'

  test.each([
    ['a number without source', company, numberSource, '', 'numbers[0].source: a fact without source'],
    [
      'a number whose page was not read',
      company,
      numberSource,
      numberSource.replace(', readAt: 2026-11-20', ''),
      'numbers[0].source.readAt: is missing',
    ],
    [
      'a number that is not E.164',
      company,
      '+18885550142',
      '1-888-555-0142',
      'numbers[0].e164: not E.164: + and 7 to 15 digits',
    ],
    [
      'a number too short for +1',
      company,
      '+18885550142',
      '+1888555014',
      'numbers[0].e164: not E.164: no such +1 number',
    ],
    [
      'a number that stands already',
      company,
      '+18885550143',
      '+18885550142',
      `numbers[1].e164: +18885550142 stands in ${company} already`,
    ],
    [
      'a route off the domains of company and biller',
      service,
      'https://my.brellowave.com/plan',
      'https://www.tulmarket.com/plan',
      'routes[0].url: https://www.tulmarket.com/plan is on no page of the company or the biller',
    ],
    [
      'a route into a community',
      service,
      'https://my.brellowave.com/plan',
      'https://talk.brellowave.com/plan',
      'routes[0].url: https://talk.brellowave.com/plan is on no page of the company or the biller',
    ],
    [
      'a service with neither a way to cancel nor a word why there is none',
      service,
      'action: cancel',
      'action: contact',
      'routes: neither a way to cancel nor nothingToCancel, which says why there is none',
    ],
    ['a route without source', service, routeSource, '', 'routes[0].sources: a fact without source'],
    [
      'a descriptor without source',
      service,
      '    sources:\n      - { url: https://help.brellowave.com/charges, readAt: 2026-11-20 }\n',
      '',
      'descriptors[0].sources: a fact without source',
    ],
    [
      'own-domain for what a third party told',
      service,
      'https://help.brellowave.com/refunds',
      'https://guides.example.org/refunds',
      'refunds[0].basis: own-domain, but no source on the own domain was read',
    ],
    [
      'own-domain for a page that was not read',
      service,
      'https://help.brellowave.com/cancel, readAt: 2026-11-20',
      'https://help.brellowave.com/cancel',
      'routes[0].basis: own-domain, but no source on the own domain was read',
    ],
    [
      'own-domain for a community page',
      service,
      'https://help.brellowave.com/cancel',
      'https://community.brellowave.com/cancel',
      'routes[0].basis: own-domain, but no source on the own domain was read',
    ],
    [
      'a third-party caveat without source',
      service,
      'basis: general',
      'basis: third-party',
      'caveats[0].sources: a fact without source',
    ],
    [
      'a number inside a step',
      service,
      'Turn renewal off',
      'Call 1 (888) 555-0199 to confirm',
      'routes[0].steps[1]: 1 (888) 555-0199 stands in the text: a number belongs to the company, with its source',
    ],
    [
      'a strange address inside a step',
      service,
      'Turn renewal off',
      'Write to help@brellodesk.com',
      "routes[0].steps[1]: brellodesk.com stands in the text and lies on no company's own domain",
    ],
    ['a biller that there is not', service, 'id: tulmarket', 'id: tulmarkt', 'billers: no biller tulmarkt'],
    [
      'a descriptor of a biller that there is not',
      service,
      '  - text: BRELLO *TOTAL\n',
      '  - text: BRELLO *TOTAL\n    biller: tulmarkt\n',
      'billers: no biller tulmarkt',
    ],
    [
      'an answer of a biller that there is not',
      service,
      '  - about: proof\n',
      '  - about: proof\n    biller: tulmarkt\n',
      'billers: no biller tulmarkt',
    ],
    ['a biller of no company', biller, 'company: tulmarket', 'company: tulmarkt', 'company: no company tulmarkt'],
    [
      "a biller with another company's service",
      biller,
      'service: tulmarket',
      'service: brellowave-total',
      'service: no service brellowave-total of tulmarket',
    ],
    [
      'a biller that lists what it bills elsewhere',
      biller,
      'https://www.tulmarket.com/orders',
      'https://www.brellowave.com/orders',
      'see.url: https://www.brellowave.com/orders is on no page of the company or the biller',
    ],
    [
      'a receipt from a domain of others',
      biller,
      'domain: mail.tulmarket.com',
      'domain: mail.tulmarket.net',
      "receiptDomains[0].domain: mail.tulmarket.net is none of the company's own domains",
    ],
    [
      'a statement text on the word of nobody',
      biller,
      'https://www.tulmarket.com/charges',
      'https://guides.example.org/charges',
      'descriptors[0].basis: own-domain, but no source on the own domain was read',
    ],
    [
      'a statement text for a service that there is not',
      biller,
      'namesSeller: true',
      'service: tulmarket-plus',
      'descriptors[0].service: no service tulmarket-plus',
    ],
    [
      'a number in what a biller does not do',
      biller,
      'Deleting the app cancels nothing',
      'Ring +1 888 555 0199 instead',
      'limits[0].text: +1 888 555 0199 stands in the text: a number belongs to the company, with its source',
    ],
    [
      'a number in an answer',
      service,
      'The plan shows an end date',
      'Ask 1-888-555-0199',
      'answers[0].text: 1-888-555-0199 stands in the text: a number belongs to the company, with its source',
    ],
    [
      'an answer to what nobody asks',
      service,
      'about: proof',
      'about: weather',
      'answers[0].about: Invalid option: expected one of "proof"|"missing-button"|"app-store"|"online-or-phone"|"errors"|"offers"|"refund"|"after"',
    ],
    [
      'a service of no company',
      service,
      'company: brellowave',
      'company: brellowove',
      'company: no company brellowove',
    ],
    [
      'an ambiguous name that it does not bear',
      service,
      'aliases: [ Brello ]',
      'aliases: [ Brello ]\nambiguous: [ Brela ]',
      'ambiguous: Brela is none of its names',
    ],
    ['an unknown key', service, 'company: brellowave', 'company: brellowave\nphone: none', 'Unrecognized key: "phone"'],
    [
      'an id that is not the name of its file',
      service,
      'id: brellowave-total',
      'id: brellowave-all',
      `id: brellowave-all does not belong in ${service}`,
    ],
    [
      'a company that stands twice',
      'known-companies.yaml',
      'id: aerovento',
      'id: brellowave',
      `[0].id: the company brellowave stands in ${company} already`,
    ],
    [
      'a public line without source',
      lines,
      '    source: { url: https://www.bundesnetzagentur.de/notruf, readAt: 2026-11-20 }\n',
      '',
      'lines[0].source: a fact without source',
    ],
    ['a public line that cannot be dialled', lines, "    dial: '110'\n", '', 'lines[0]: neither dial nor e164'],
    [
      'a public line in another country',
      lines,
      'country: DE',
      'country: AT',
      `country: AT does not belong in ${lines}`,
    ],
    [
      'high confidence in a rule whose official page was not read',
      rules,
      '__312k.html, readAt: 2026-11-20 }',
      '__312k.html }',
      'rules[0]: confidence is high, but the official page was not read',
    ],
    [
      'a rule without source',
      rules,
      '    official: { url: https://www.gesetze-im-internet.de/bgb/__312k.html, readAt: 2026-11-20 }\n    confidence: high',
      '    confidence: low',
      'rules[0]: a fact without source',
    ],
    [
      'a period with nothing to count from',
      rules,
      ' from: the notice,',
      '',
      'rules[0].periods[0]: a period has one of from and before',
    ],
    [
      'a period of two lengths',
      rules,
      'days: 1,',
      'days: 1, weeks: 1,',
      'rules[0].periods[0]: a period has one length: hours, days, weeks, months or years',
    ],
    [
      'a line that nobody lists',
      rules,
      'line: de-110',
      'line: de-112',
      'rules[0].contacts[0].line: no public line de-112',
    ],
    [
      'a deletion link that leads elsewhere',
      'account-deletion.json',
      'https://noterello.com/delete',
      'https://noterello.com/go?to=https%3A%2F%2Fdesk.net',
      '[0].url: an address inside an address',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(errorsAfter(file, from, to)).toContain(`${file}: ${message}`)
  })

  test('a folder without companies', () => {
    expect(compileFiles({ 'README.md': '# Nothing here' }).errors).toMatchObject([{ file: 'companies' }])
  })

  test('text that is no YAML, and says where', () => {
    const errors = errorsAfter(service, 'company: brellowave', 'company: [ brellowave')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^services\/brellowave-total\.yaml: .* at line \d+/)
  })

  test('a name of two companies, unless both call it ambiguous', () => {
    const taken = { ...sound, [service]: sound[service]!.replace('[ Brello ]', '[ Tulmarket ]') }
    expect(compileFiles(taken).errors.map(errorLine)).toEqual([
      'companies/tulmarket.yaml: aliases: Tulmarket is a name of brellowave too: mark it ambiguous in both or drop it',
    ])
    const shared = sound[service]!.replace('[ Brello ]', '[ Tulmarket ]\nambiguous: [ Tulmarket ]')
    expect(compileFiles({ ...sound, [service]: shared })).toMatchObject({ ok: true })
  })
})
