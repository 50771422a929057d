import { describe, expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { distance } from './distance.ts'
import { openSearch } from './search.ts'

const search = openSearch(catalogue)

describe('finds the service that is meant', () => {
  test.each([
    ['norton', 'norton'],
    ['NORTON', 'norton'],
    ['nortn', 'norton'],
    ['notron', 'norton'],
    ['norton 360 deluxe antivirus plus subscription', 'norton'],
    ['how do I cancel my norton subscription', 'norton'],
    ['NortonLifeLock', 'norton'],
    ['N\u043ert\u043en', 'norton'],
    ['\uff4e\uff45\uff54\uff46\uff4c\uff49\uff58', 'netflix'],
    ['cancelar suscripción de netflix', 'netflix'],
    ['Netflix kündigen', 'netflix'],
    ['résilier mon abonnement Netflix', 'netflix'],
    ['disdire netflix', 'netflix'],
    ['spotfy premium', 'spotify'],
    ['disney plus', 'disney-plus'],
    ['Disney+', 'disney-plus'],
    ['hbo maxx', 'hbo-max'],
    ['wall street jurnal', 'wall-street-journal'],
    ['hello fresh', 'hellofresh'],
    ['how do i cancel my la fitness membership', 'la-fitness'],
    ['office 365', 'microsoft-365'],
    ['paramount', 'paramount-plus'],
    ['youtube premium family plan', 'youtube-premium'],
  ])('%s', (query, id) => {
    expect(search.meant(query)?.serviceId).toBe(id)
  })
})

describe('leaves what is not known', () => {
  test.each([
    'acme gym',
    'nortonia',
    'my bank',
    'qqqqzzzz',
    'ring of fire',
    'hula',
    '',
    '   ',
    '!!!',
    'cancel my subscription',
  ])('%j', (query) => {
    expect(search.meant(query)?.serviceId ?? null).toBeNull()
  })

  test('but asks about what is near', () => {
    expect(search.find('hula').map(({ name }) => name)).toContain('Hulu')
    expect(search.find('nortonia').map(({ name }) => name)).toContain('Norton')
  })
})

test('a company without a service is told as what it is', () => {
  expect(search.meant('lufthansa')).toMatchObject({ serviceId: null, name: 'Lufthansa' })
})

test('a very long query is read, too', () => {
  expect(search.meant(`${'please '.repeat(5000)}netflix`)).toBeUndefined()
  expect(search.meant(`netflix ${'please '.repeat(5000)}`)?.serviceId).toBe('netflix')
})

test.each([
  ['norton', 'norton', 0],
  ['nortn', 'norton', 1],
  ['notron', 'norton', 1],
  ['norton', 'spotify', 3],
])('%s and %s are %d changes apart', (from, to, changes) => {
  expect(distance(from, to, 2)).toBe(changes)
})
