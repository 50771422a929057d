import { catalogue } from '@offhook/catalogue/full'
import { expect, it } from 'vitest'
import { familyNames } from './families.ts'
import { merchantReader } from './merchant.ts'

const reader = merchantReader(catalogue)

it('knows a service whose name of several words the bank cut off', () => {
  expect(reader.read('PLANET FIT 0142 AUSTIN TX').serviceId).toBe('planet-fitness')
  expect(reader.read('DISNEY PLU').serviceId).toBe('disney-plus')
})

it('takes no other merchant for a service that begins alike', () => {
  expect(reader.read('PLANET ORGANIC LONDON').serviceId).toBeNull()
  expect(reader.read('NEW YORK DELI').serviceId).toBeNull()
})

it('looks at a name with and without its space as one family, also with a city behind it', () => {
  const merchants = ['SKISKEABRIOR MEDIA KONTOR', 'SKISKEABRIORMEDIA'].map((line) => reader.read(line))
  const nameOf = familyNames(merchants)
  expect(nameOf(merchants[0]!.family)).toBe(nameOf(merchants[1]!.family))
})
