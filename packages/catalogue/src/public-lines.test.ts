import { expect, test } from 'vitest'
import type { PublicLine, PublicLineKind } from './model.ts'
import { publicLineTable } from './public-lines.ts'

const line = (id: string, country: string, dial: string | null, kind: PublicLineKind, e164: string | null = null) =>
  ({ id, country, dial, kind, e164 }) as PublicLine

const table = publicLineTable([
  line('eu-116123', 'EU', '116123', 'crisis'),
  line('de-110', 'DE', '110', 'emergency'),
  line('de-block', 'DE', '116116', 'bank', '+49116116'),
  line('jp-110', 'JP', '110', 'emergency'),
  line('jp-advice', 'JP', '#9110', 'police'),
  line('be-100', 'BE', '100', 'emergency'),
  line('br-100', 'BR', '100', 'crisis'),
])

test.each([
  ['110', 'DE', 'de-110'],
  ['110', 'JP', 'jp-110'],
  ['116 123', 'FR', 'eu-116123'],
  ['116123', 'GB', undefined],
  ['116123', 'EU', 'eu-116123'],
  ['110', 'AT', undefined],
  ['#9110', 'JP', 'jp-advice'],
  ['9110', 'JP', 'jp-advice'],
  ['116-116', 'DE', 'de-block'],
  ['+49 116 116', null, 'de-block'],
  ['+49116116', 'US', 'de-block'],
  ['+49110', null, undefined],
  ['110', null, 'de-110'],
  ['100', null, undefined],
  ['', 'DE', undefined],
  ['+', null, undefined],
])('%s within %s is %s', (digits, country, id) => {
  expect(table.find(digits, country)?.id).toBe(id)
})
