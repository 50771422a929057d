import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

it('sorts keys by code unit and leaves out what is undefined', () => {
  expect(canonicalJson({ b: 1, a: undefined, '\u20ac': 'x', '\r': 1, '1': [null, true] })).toBe(
    '{"\\r":1,"1":[null,true],"b":1,"€":"x"}',
  )
})

it('writes numbers and strings as RFC 8785 does', () => {
  expect(canonicalJson([1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe('[1e+30,4.5,0.002,1e-27,0]')
  expect(canonicalJson('€$\u000f\nA\'B"\\')).toBe('"€$\\u000f\\nA\'B\\"\\\\"')
})

it('says the same of a value whatever the order in which it was built, and reads back as that value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as { [key: string]: Json }
      const reversed = Object.fromEntries(Object.entries(plain).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(plain))
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
    }),
  )
})

it('refuses what JSON cannot say', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
  expect(() => canonicalJson((() => 1) as unknown as Json)).toThrow(TypeError)
})
