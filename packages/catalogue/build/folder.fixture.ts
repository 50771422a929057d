import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CompileResult, compileCatalogue } from './index.ts'

/** A small catalogue of invented companies that compiles. */
export const sound: Readonly<Record<string, string>> = {
  'companies/brellowave.yaml': `
id: brellowave
name: Brellowave Security
domains: [ brellowave.com, brellowave.de ]
communityHosts: [ talk.brellowave.com ]
mixedHosts: [ www.brellowave.de ]
numbers:
  - e164: '+18885550142'
    purpose: billing
    region: US
    source: { url: https://help.brellowave.com/contact, readAt: 2026-11-20 }
  - e164: '+18885550143'
    purpose: sales
    source: { url: https://help.brellowave.com/contact, readAt: 2025-01-10 }
    retired: 2025-03-01
`,
  'companies/tulmarket.yaml': `
id: tulmarket
name: Tulmarket
ambiguous: [ Tulmarket ]
domains: [ tulmarket.com ]
`,
  'services/brellowave-total.yaml': `
id: brellowave-total
company: brellowave
name: Brellowave Total
aliases: [ Brello ]
category: security
countries: [ DE ]
descriptors:
  - text: BRELLO *TOTAL
    sources:
      - { url: https://help.brellowave.com/charges, readAt: 2026-11-20 }
billers:
  - id: tulmarket
    basis: third-party
    sources:
      - { url: https://guides.example.org/brellowave, readAt: 2026-11-20 }
routes:
  - biller: direct
    action: cancel
    url: https://my.brellowave.com/plan
    steps: [ Open my.brellowave.com, Turn renewal off ]
    takesEffect: end-of-term
    noticeDays: 30
    basis: own-domain
    sources:
      - { url: https://help.brellowave.com/cancel, readAt: 2026-11-20 }
refunds:
  - biller: direct
    regions: [ DE ]
    plan: annual
    windowDays: 60
    from: [ purchase, renewal-charge ]
    condition: Full refund
    basis: own-domain
    sources:
      - { url: https://help.brellowave.com/refunds, readAt: 2026-11-20 }
caveats:
  - text: Pausing is not cancelling
    basis: general
answers:
  - about: proof
    text: The plan shows an end date
    basis: general
`,
  'services/tulmarket.yaml': `
id: tulmarket
company: tulmarket
name: Tulmarket shop
routes:
  - biller: tulmarket
    action: cancel
    url: https://www.tulmarket.com/subscriptions
    steps: [ Sign in ]
    takesEffect: unknown
    basis: third-party
    sources:
      - { url: https://www.tulmarket.com/subscriptions, asOf: 2026-09 }
`,
  'billers/direct.yaml': 'id: direct\nname: The company itself\nkind: company\n',
  'billers/tulmarket.yaml': `
id: tulmarket
name: Tulmarket
kind: store
company: tulmarket
service: tulmarket
descriptors:
  - text: TULMARKET *
    namesSeller: true
    basis: own-domain
    sources:
      - { url: https://www.tulmarket.com/charges, readAt: 2026-11-20 }
notItsOwn:
  - { text: TULMARKET *ADS, why: 'Advertisements, not a purchase' }
receiptDomains:
  - domain: mail.tulmarket.com
    basis: own-domain
    sources:
      - { url: https://www.tulmarket.com/charges, readAt: 2026-11-20 }
tells:
  - where: account
    text: The order list at tulmarket.com shows it
    basis: general
see:
  url: https://www.tulmarket.com/orders
  steps: [ Open your orders ]
  basis: own-domain
  sources:
    - { url: https://www.tulmarket.com/charges, readAt: 2026-11-20 }
limits:
  - text: Deleting the app cancels nothing
    basis: general
`,
  'public-lines/de.yaml': `
country: DE
lines:
  - id: de-110
    name: Police emergency
    kind: emergency
    dial: '110'
    source: { url: https://www.bundesnetzagentur.de/notruf, readAt: 2026-11-20 }
`,
  'rules/de.yaml': `
jurisdiction: DE
rules:
  - id: de-button
    topic: cancellation
    text: A cancellation button has to be there.
    periods:
      - { what: confirm, days: 1, business: true, from: the notice, binds: seller }
    contacts:
      - { what: danger now, line: de-110 }
    citation: § 312k BGB
    official: { url: https://www.gesetze-im-internet.de/bgb/__312k.html, readAt: 2026-11-20 }
    confidence: high
`,
  'known-companies.yaml': `
- id: aerovento
  name: Aerovento
  domains: [ aerovento.com ]
`,
  'account-deletion.json': `[
  {"company":"noterello","name":"Noterello","domains":["noterello.com"],"url":"https://noterello.com/delete","difficulty":"easy"}
]`,
}

/** Writes the files into a folder of their own, compiles it and takes the folder away. */
export function compileFiles(files: Readonly<Record<string, string>>): CompileResult {
  const folder = mkdtempSync(join(tmpdir(), 'offhook-catalogue-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return compileCatalogue(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
