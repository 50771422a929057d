import { describe, expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { how } from './how.ts'

const today = catalogue.version
const ask = (question: Parameters<typeof how>[0]) => how(question, catalogue, { today })
const ways = (question: Parameters<typeof how>[0]) =>
  ask(question).routes.map(({ biller, action }) => `${biller} ${action}`)

describe('Norton, for a person who wants out', () => {
  const answer = ask({ service: 'norton' })

  test('names the company, and no biller before something tells it', () => {
    expect(answer.service).toEqual({ id: 'norton', name: 'Norton', company: 'Gen Digital' })
    expect(answer.biller).toBeNull()
    expect(answer.isBillerOpen).toBe(true)
  })

  test('shows the ways by purchase, the company itself first', () => {
    const cancels = answer.routes.filter(({ action }) => action === 'cancel').map(({ biller }) => biller)
    expect(cancels[0]).toBe('direct')
    expect(cancels).toEqual(expect.arrayContaining(['direct', 'retail-key', 'apple', 'google-play', 'partner']))
  })

  test('answers what people ask: proof, missing button, store, phone, errors, offers, refund, afterwards', () => {
    expect([...new Set(answer.answers.map(({ about }) => about))]).toEqual([
      'proof',
      'missing-button',
      'app-store',
      'online-or-phone',
      'errors',
      'offers',
      'refund',
      'after',
    ])
    const text = (about: string) =>
      answer.answers
        .filter((each) => each.about === about)
        .map((each) => each.text)
        .join(' ')
    expect(text('proof')).toMatch(/no call is needed to verify or finalise a cancellation/)
    expect(text('proof')).toMatch(/by mail or chat, and no charge on the statement/)
    expect(text('refund')).toMatch(/within 60 days, also after each renewal/)
    expect(text('refund')).toMatch(/14 days/)
    expect(text('after')).toMatch(/look at the statement/)
  })

  test('never offers deleting the account as a way out', () => {
    for (const action of [undefined, 'cancel', 'refund', 'contact'] as const)
      expect(ways({ service: 'norton', ...(action && { action }) })).not.toContain('direct delete-account')
    const [route] = ask({ service: 'norton', action: 'delete-account' }).routes
    expect(route?.steps.slice(0, 3)).toEqual([
      expect.stringMatching(/^First cancel/),
      expect.stringMatching(/^Save the confirmation/),
      expect.stringMatching(/last charge/),
    ])
  })
})

test('what Apple bills is cancelled at Apple, and Norton’s own guarantee is not promised', () => {
  const answer = ask({ service: 'norton', descriptor: 'APPLE.COM/BILL 866-555-0142 CA' })
  expect(answer.biller).toMatchObject({ id: 'apple', certainty: 'certain', candidates: ['apple'] })
  expect(answer.routes.length).toBeGreaterThan(0)
  expect(new Set(answer.routes.map(({ biller }) => biller))).toEqual(new Set(['apple']))
  expect(new Set(answer.refunds.map(({ biller }) => biller))).toEqual(new Set(['apple']))
  expect(answer.summary).toMatch(/Apple bills you\. Cancel there, not at Norton/)
})

test('PayPal moves the money: the contract comes first', () => {
  const answer = ask({ descriptor: 'PAYPAL *NETFLIX' })
  expect(answer.service?.id).toBe('netflix')
  expect(answer.biller?.id).toBe('paypal')
  const cancels = answer.routes.filter(({ action }) => action === 'cancel').map(({ biller }) => biller)
  expect(cancels).toEqual(['direct', 'paypal'])
  expect(answer.summary).toMatch(/stops the money, not the contract/)
  expect(answer.caveats.join(' ')).toMatch(/does not end the contract/)
})

test('a shop’s key renews with the maker', () => {
  const answer = ask({ service: 'norton', descriptor: 'BEST BUY #1234 AUSTIN TX' })
  expect(answer.biller?.id).toBe('retail-key')
  expect(new Set(answer.routes.map(({ biller }) => biller))).toEqual(new Set(['retail-key', 'direct']))
})

test('the company’s own till is the company itself', () => {
  const answer = ask({ service: 'amazon-prime', descriptor: 'AMAZON PRIME*AB1C2' })
  expect(answer.biller?.id).toBe('amazon')
  expect(answer.routes.some(({ biller, action }) => biller === 'direct' && action === 'cancel')).toBe(true)
})

describe('a service that the catalogue does not have', () => {
  test('gets no guess, but the way by biller and the safe way to its page', () => {
    const answer = ask({ service: 'Zorblatt Fitness', descriptor: 'APPLE.COM/BILL' })
    expect(answer.service).toBeNull()
    expect(answer.biller?.id).toBe('apple')
    expect(answer.routes.map(({ biller, basis }) => `${biller} ${basis}`)).toContain('apple general')
    expect(answer.numbers).toEqual([])
    expect(answer.caveats.join(' ')).toMatch(/“Zorblatt Fitness” is not in the catalogue/)
    expect(answer.caveats.join(' ')).toMatch(/Do not use a search/)
  })

  test('is told how the charges of the usual billers read', () => {
    const { billers, summary } = ask({ service: 'Zorblatt Fitness' })
    expect(billers.map(({ id }) => id)).toEqual(expect.arrayContaining(['apple', 'google-play', 'paypal', 'amazon']))
    expect(summary).toMatch(/is not in the catalogue/)
  })

  test('is never answered with a number that was typed with it', () => {
    for (const service of [
      'Zorblatt help +1 888 555 0142',
      'Zorblatt (888) 555.0142',
      'Zorblatt １８８８５５５０１４２',
    ])
      expect(JSON.stringify(ask({ service }))).not.toMatch(/0142|０１４２/)
  })

  test('not even where nothing at all is known', () => {
    expect(ask({ service: 'Zorblatt Fitness' })).toMatchObject({ service: null, biller: null, routes: [], numbers: [] })
  })
})

describe('deleting an account that only a list knows', () => {
  const [row] = catalogue.companies.filter(
    ({ id, basis }) => basis === 'name-only' && catalogue.accountDeletion(id)?.url,
  )

  test('opens with cancelling and is marked as read by nobody here', () => {
    const answer = ask({ service: row!.name, action: 'delete-account' })
    expect(answer.accountDeletion).toMatchObject({ note: expect.stringMatching(/JustDeleteMe/) })
    expect(answer.caveats.join(' ')).toMatch(/is not cancelling/)
  })

  test('is never an answer to cancel', () => {
    expect(ask({ service: row!.name, action: 'cancel' })).toMatchObject({ accountDeletion: null, routes: [] })
    expect(ask({ service: row!.name })).toMatchObject({ accountDeletion: null, routes: [] })
  })
})

test('every route through a biller leads to the company or that biller', () => {
  for (const service of catalogue.services) {
    for (const biller of catalogue.billers) {
      for (const { url } of ask({ service: service.id, biller: biller.id }).routes) {
        const owner = url && catalogue.hostOwner(new URL(url).host)?.companyId
        if (owner) expect([service.companyId, biller.companyId], `${service.id} ${biller.id}`).toContain(owner)
        else expect(url, `${service.id} ${biller.id}`).toBeNull()
      }
    }
  }
})

test('only current numbers are shown', () => {
  expect(ask({ service: 'norton' }).numbers.map(({ e164 }) => e164)).toContain('+18444884540')
  expect(how({ service: 'norton' }, catalogue, { today: '2031-01-01' }).numbers).toEqual([])
})

test('the general answer follows only where the service’s own leaves something to say', () => {
  const texts = (service: string, about: string) =>
    ask({ service }).answers.flatMap((each) => (each.about === about ? [each.text] : []))
  for (const { id, answers } of catalogue.services) {
    for (const about of new Set(answers.map((each) => each.about))) {
      const own = answers.filter((each) => each.about === about)
      const isSaid = about === 'refund' || about === 'online-or-phone' || own.some(({ isWhole }) => isWhole)
      if (isSaid) expect(texts(id, about), id).toEqual(own.map(({ text }) => text))
    }
  }
  expect(texts('norton', 'proof')).toHaveLength(1)
  expect(texts('dropbox', 'proof')).toHaveLength(2)
})

test('what holds for one biller only is not said of another', () => {
  const said = (biller: string) => {
    const { answers, caveats } = ask({ service: 'peacock', biller })
    return [...answers.map(({ text }) => text), ...caveats].join(' ')
  }
  expect(said('direct')).toMatch(/Peacock shows a message on the screen/)
  expect(said('apple')).not.toMatch(/Peacock shows a message on the screen/)
})

describe('of what is no subscription', () => {
  test('every service has a way to cancel, or says in plain words why there is none', () => {
    for (const { id } of catalogue.services) {
      const { routes, nothingToCancel, summary } = how({ service: id }, catalogue, { today })
      if (routes.some(({ action }) => action === 'cancel')) continue
      expect(nothingToCancel?.text, id).toBeTruthy()
      expect(summary, id).toBe(nothingToCancel?.text)
    }
  })

  test('a free account is said to be free, and to call about its renewal a fraud', () => {
    const answer = how({ service: 'whatsapp' }, catalogue, { today })
    expect(answer.summary).toMatch(/There is nothing to cancel/)
    expect(answer.caveats[0]).toMatch(/Do not call back/)
    expect(answer.isBillerOpen).toBe(false)
    expect(answer.answers.map(({ about }) => about)).toEqual(['online-or-phone', 'errors'])
  })

  test('an extra that is paid for still has its way out, and the line still tells who bills', () => {
    const free = how({ service: 'facebook' }, catalogue, { today })
    expect(free.nothingToCancel?.text).toMatch(/You pay only for extras/)
    expect(free.routes[0]).toMatchObject({ action: 'cancel', biller: 'direct' })
    const billed = how({ service: 'facebook', descriptor: 'APPLE.COM/BILL' }, catalogue, { today })
    expect(billed.nothingToCancel).toBeNull()
    expect(billed.biller?.id).toBe('apple')
  })
})

test.each([
  ['disney-plus', 'Disney+'],
  ['hulu', 'Hulu'],
  ['venmo', 'Venmo'],
  ['nordvpn', 'NordVPN'],
  ['paypal', 'PayPal'],
  ['whatsapp', 'WhatsApp'],
  ['instagram', 'Instagram'],
  ['amazon-prime', 'Amazon / Audible'],
])('the account of %s that is deleted is its own, not another service’s of the company', (id, name) => {
  const { companyId } = catalogue.service(id)!
  expect(catalogue.accountDeletion(companyId, catalogue.service(id))?.name).toBe(name)
})

test.each(['quickbooks', 'turbotax', 'sky'])('%s gets no account of another service', (id) => {
  expect(catalogue.accountDeletion(catalogue.service(id)!.companyId, catalogue.service(id))).toBeUndefined()
})
