import { describe, expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { statementLines } from './lines.fixture.ts'
import { resolveBiller } from './resolve.ts'

const rows = statementLines
  .trim()
  .split('\n')
  .filter((row) => !row.startsWith('#'))
  .map((row) => {
    const [line, biller, service, asked] = row.split(' | ').map((cell) => cell.trim())
    return { line: line!, biller: biller!, services: service!.split('/'), asked: asked ?? null }
  })

interface Judged {
  readonly row: string
  readonly got: string
  readonly right: boolean
  /** Claimed with certainty what the text does not say. */
  readonly falselyCertain: boolean
}

function judge({ line, biller, services, asked }: (typeof rows)[number]): Judged {
  const resolution = resolveBiller({ descriptor: line, ...(asked && { service: asked }) }, catalogue)
  const found = resolution.biller
  const isBiller =
    biller === '?'
      ? found?.certainty !== 'certain'
      : biller === '-'
        ? (found?.id ?? null) === null
        : found?.id === biller
  const isService =
    services.includes('*') ||
    (services[0] === '-'
      ? resolution.service === null
      : services.length > 1
        ? resolution.services.every((id) => services.includes(id))
        : resolution.service === services[0])
  return {
    row: `${line} | ${biller} | ${services.join('/')}${asked ? ` | ${asked}` : ''}`,
    got: `${found?.id ?? '-'} (${found?.certainty ?? 'nothing'}), ${resolution.services.join('/') || '-'}`,
    right: isBiller && isService,
    falselyCertain: found?.certainty === 'certain' && !isBiller,
  }
}

describe('statement lines', () => {
  const judged = rows.map(judge)

  test('are many, of many services, and of every biller', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400)
    expect(new Set(rows.flatMap(({ services }) => services)).size).toBeGreaterThanOrEqual(60)
    const met = new Set(rows.map(({ biller }) => biller))
    expect(catalogue.billers.filter(({ id }) => !met.has(id))).toEqual([])
  })

  test('are read rightly, 97 of 100 at the least', () => {
    const wrong = judged.filter(({ right }) => !right)
    expect(wrong.length / judged.length, wrong.map(({ row, got }) => `${row} -> ${got}`).join('\n')).toBeLessThan(0.03)
  })

  test('are never claimed with certainty where they leave it open', () => {
    expect(judged.filter(({ falselyCertain }) => falselyCertain)).toEqual([])
  })
})

test.each(['PAYPAL *APPLE.COM/BILL', 'PAYPAL *GOOGLE GOOGLE', 'PAYPAL *NEXWAY', 'PAYPAL *2CHECKOUTCO'])(
  '%s: a wallet that pays for a store or a reseller is likely, with the other beside it',
  (descriptor) => {
    const { biller } = resolveBiller({ descriptor }, catalogue)
    expect(biller).toMatchObject({ id: 'paypal', certainty: 'likely' })
    expect(biller?.candidates).toHaveLength(2)
  },
)

describe('a receipt', () => {
  const read = (from: string, subject = '', text = '') => resolveBiller({ receipt: { from, subject, text } }, catalogue)

  test('tells the biller by its sender’s own domain, as a hint and never for certain', () => {
    const resolution = read('Apple <no_reply@email.apple.com>', 'Your receipt from Apple', 'Norton 360 Deluxe, 1 year')
    expect(resolution.biller).toMatchObject({ id: 'apple', certainty: 'likely' })
    expect(resolution.biller?.why).toMatch(/can be forged/)
  })

  test('of the company itself names the company', () => {
    expect(read('info@account.netflix.com')).toMatchObject({
      biller: { id: 'direct', certainty: 'likely' },
      service: 'netflix',
      warnings: [],
    })
  })

  test.each([
    'Apple <billing@apple-receipts.com>',
    'Norton <renewal@norton-billing.com>',
    'PayPal <service@paypa1.com>',
    'Netflix <billing@netflix.com.mail-center.net>',
  ])('from %s proves nothing, and says so', (from) => {
    const { biller, warnings } = read(from)
    expect(biller).toBeNull()
    expect(warnings).toEqual([expect.stringMatching(/is not one of .* own, although it bears the name/)])
    expect(warnings[0]).not.toMatch(/\w\.(com|net)/)
  })

  test.each(['', 'nonsense', 'someone@example.com', '<>', '@'])('from %j tells nothing', (from) => {
    expect(read(from)).toMatchObject({ biller: null, service: null })
  })
})

describe('what the person says', () => {
  test('counts where the line tells nothing', () => {
    const resolution = resolveBiller({ descriptor: 'XQZ 0412', answers: { signedUp: 'iphone-app' } }, catalogue)
    expect(resolution.biller).toMatchObject({ id: 'apple', certainty: 'likely' })
  })

  test('never outweighs what only one biller prints', () => {
    const resolution = resolveBiller({ descriptor: 'APPLE.COM/BILL', answers: { signedUp: 'website' } }, catalogue)
    expect(resolution.biller).toMatchObject({ id: 'apple', certainty: 'certain' })
  })

  test('decides between those that the line leaves open', () => {
    const evidence = { descriptor: 'AMZN Mktp US*2K4J1', service: 'norton' }
    expect(resolveBiller(evidence, catalogue).biller).toMatchObject({ id: null, certainty: 'open' })
    const told = resolveBiller({ ...evidence, answers: { signedUp: 'shop' } }, catalogue)
    expect(told.biller).toMatchObject({ id: 'retail-key', certainty: 'likely' })
  })

  test('that it was a television leaves several', () => {
    const { biller } = resolveBiller({ answers: { signedUp: 'tv-or-stick' } }, catalogue)
    expect(biller).toMatchObject({ id: null, certainty: 'open' })
    expect(biller?.candidates).toContain('roku')
  })
})
