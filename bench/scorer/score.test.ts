import { describe, expect, it } from 'vitest'
import { generate } from '../generator/generate.ts'
import { type Prediction, predictionOf, score } from './score.ts'

const records = [...generate({ part: 'test', langs: ['de'], count: 60 })]
const right = records.map(
  ({ id, label, numbers }): Prediction => ({
    id,
    planted: label === 'planted',
    numbers: numbers.map(({ e164, dial }) => e164 ?? dial!),
  }),
)

describe('the score of a program', () => {
  it('is full where every verdict and every number is right', () => {
    const lines = score(records, right).split('\n')
    expect(lines[0]).toBe('texts        60')
    expect(lines[1]).toMatch(/^precision {4}1\.000 {2}\(30 of 30;/)
    expect(lines[2]).toMatch(/^recall {7}1\.000/)
    expect(lines[3]).toMatch(/^false alarms 0\.000 {2}\(0 of 30;/)
    expect(lines[4]).toMatch(/^numbers read 1\.000/)
    expect(lines[5]).toMatch(/^not there {4}0\.000/)
  })

  it('counts a text without an answer as held for clean', () => {
    const lines = score(
      records,
      right.filter(({ planted }) => !planted),
    ).split('\n')
    expect(lines[0]).toBe('texts        60 (30 without an answer)')
    expect(lines[1]).toBe('precision    none to judge')
    expect(lines[2]).toMatch(/^recall {7}0\.000/)
  })

  it('counts alarms on clean texts and numbers that are not there', () => {
    const loud = records.map(({ id }): Prediction => ({ id, planted: true, numbers: ['+12025550123'] }))
    const lines = score(records, loud).split('\n')
    expect(lines[1]).toMatch(/^precision {4}0\.500/)
    expect(lines[3]).toMatch(/^false alarms 1\.000/)
    expect(lines[5]).toMatch(/^not there {4}1\.000/)
  })

  it('is broken down by language, kind and disguise', () => {
    const text = score(records, right)
    expect(text).toMatch(/^de +60 +100\.0 % +100\.0 % +0\.0 % +100\.0 %$/m)
    expect(text).toMatch(/^planted title-only /m)
    expect(text).toMatch(/^disguise /m)
  })
})

describe('an answer', () => {
  it('is a verdict with numbers, or a line of offhook scan', () => {
    expect(predictionOf({ id: 'a', planted: false, numbers: ['+12025550123'] })).toEqual({
      id: 'a',
      planted: false,
      numbers: ['+12025550123'],
    })
    const scanned = {
      id: 'b',
      verdict: 'planted',
      numbers: [
        { e164: '+12025550123', dial: null },
        { e164: null, dial: '112' },
        { e164: null, dial: null },
      ],
    }
    expect(predictionOf(scanned)).toEqual({ id: 'b', planted: true, numbers: ['+12025550123', '112'] })
    expect(predictionOf({ id: 'c', verdict: 'caution' })).toEqual({ id: 'c', planted: false, numbers: [] })
  })

  it('is refused without an id or a verdict', () => {
    for (const value of [null, 7, 'x', {}, { id: 'a' }, { planted: true }, { id: 'a', planted: true, numbers: 'x' }])
      expect(predictionOf(value)).toBeNull()
  })
})
