import { expect, test } from 'vitest'
import { descriptorIndex } from './descriptors.ts'

const index = descriptorIndex([
  ['BRELLO.COM', 'brello'],
  ['BRELLO *AP#', 'brello-plans'],
  ['TULMARKET.COM/BILL', 'tulmarket'],
  ['PAYWAY *', 'payway'],
  ['PAYWAY *BRELLO', 'brello'],
])

test.each([
  ['BRELLO.COM', ['brello']],
  ['POS 0412 BRELLO.COM866-555-0142 CA', ['brello']],
  ['brello com berlin', ['brello']],
  ['BRELLO*AP1234567890', ['brello-plans']],
  ['BRELLO * AP 99 DUBLIN', ['brello-plans']],
  ['Tulmarket.com/bill 555-0142', ['tulmarket']],
  ['PAYWAY *BRELLO 4029', ['brello', 'payway']],
  ['PAYWAY *NOVALUX', ['payway']],
])('%s', (line, owners) => {
  expect(index.find(line)).toEqual(owners)
})

test.each(['BRELLO', 'BRELLOCOM', 'BRELLO *AP', 'BRELLO ONE TWO THREE COM', 'MYTULMARKET.COM/BILL', '', '4029 0412'])(
  '%j fits nobody',
  (line) => {
    expect(index.find(line)).toEqual([])
  },
)
