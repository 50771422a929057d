import { describe, expect, it } from 'vitest'
import { addBusinessDays, addDays, addMonths, dayIn, daysBetween, isDay } from './days.ts'
import { holidaysOf } from './holidays.ts'

describe('days', () => {
  it('knows which day it is where the person lives', () => {
    const instant = new Date('2026-03-01T03:30:00Z')
    expect(dayIn('America/Los_Angeles', instant)).toBe('2026-02-28')
    expect(dayIn('Pacific/Kiritimati', instant)).toBe('2026-03-01')
    expect(dayIn('Europe/Berlin', new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
  })

  it('stays at the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2026-10-31', 13)).toBe('2027-11-30')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  })

  it('counts over the change of the clocks and over leap days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(addDays('2026-11-24', 60)).toBe('2027-01-23')
  })

  it('tells days of the calendar from others', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].some(isDay)).toBe(false)
  })
})

describe('business days', () => {
  it('skip weekends and the bank holidays of the country', () => {
    const us = holidaysOf('US')!
    // Thanksgiving is 26 November 2026; the debit is due on Tuesday 1 December.
    expect(addBusinessDays('2026-12-01', -3, us)).toBe('2026-11-25')
    expect(addBusinessDays('2026-07-02', 1, us)).toBe('2026-07-03')
    const de = holidaysOf('DE')!
    // Good Friday 3 April and Easter Monday 6 April 2026.
    expect(addBusinessDays('2026-04-02', 1, de)).toBe('2026-04-07')
  })

  it('know holidays that move and those that are made up for', () => {
    const us = holidaysOf('US-CA')!
    expect(['2027-01-18', '2027-05-31', '2026-11-26', '2028-01-17', '2027-07-05'].filter((day) => !us(day))).toEqual([])
    const gb = holidaysOf('GB')!
    expect(['2027-12-27', '2027-12-28', '2026-12-28', '2028-01-03', '2026-08-31'].filter((day) => !gb(day))).toEqual([])
    expect(gb('2026-12-27')).toBe(false)
  })

  it('say when the holidays of a country are not known', () => {
    expect(holidaysOf('BR')).toBeUndefined()
    expect(holidaysOf(null)).toBeUndefined()
  })
})
