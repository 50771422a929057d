import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { check, type House } from '../house.ts'
import { violationsOf } from '../violations.ts'

const planted = 'Norton refund department: call 1-888-555-0134 now. Norton support 1-888-555-0134 is open 24/7.'

/** Pages in every state that looks different. */
const states: Record<string, (page: Page) => Promise<void>> = {
  '/': async () => {},
  '/?practice planted': (page) => check(page, planted),
  '/?practice not-confirmed': (page) => check(page, 'Zorblatt Airlines desk 1-888-555-0134'),
  '/ no-number': (page) => check(page, 'The meeting moves to Tuesday. Bring a pen.'),
  '/ official': (page) => check(page, '+1 844-488-4540'),
  '/ told': (page) => check(page, 'Norton refund department'),
  '/ address': (page) => check(page, 'https://norton-help.example/'),
  '/ empty': async (page) => {
    await page.getByRole('button', { name: 'Check it' }).click()
  },
  '/on-the-phone': async () => {},
  '/on-the-phone all': async (page) => {
    await page.locator('summary').click()
  },
  '/already-called': async () => {},
  '/already-called ticked': async (page) => {
    for (const box of await page.locator('.given-kind input').all()) await box.check()
    await page.getByLabel('A card number').check()
    await page.locator('.step input').first().check()
    await page.waitForSelector('.office')
  },
  '/helping': async () => {},
  '/services': async (page) => {
    await page.waitForSelector('.service-list a')
  },
  '/services/norton': async (page) => {
    await page.waitForSelector('.source-note')
  },
  '/services/norton told': async (page) => {
    await page.fill('#statement-line', 'APPLE.COM/BILL 866-555-0142 CA')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.finding')
    await page.getByRole('button', { name: 'Answer again' }).click()
    await page.fill('#charged-on', '2020-01-31')
    await page.waitForSelector('.meter')
    for (const details of await page.locator('main details:not([open]) > summary').all()) {
      if (await details.isVisible()) await details.click()
    }
    await page.locator('.check-step input').first().check()
    await page.getByRole('button', { name: 'I have no statement at hand' }).click()
    await page.getByRole('button', { name: 'I do not know' }).click()
  },
  '/services/zorblatt': async (page) => {
    await page.waitForSelector('#who')
  },
  '/no-such-page': async () => {},
}

export function accessibilitySuite(house: () => House): void {
  describe('axe finds no violation, light or dark', () => {
    test.each(Object.keys(states))('%s', async (state) => {
      await house().visit(
        state.split(' ')[0]!,
        async (page) => {
          await states[state]!(page)
          expect(await violationsOf(page)).toEqual([])
        },
        { reducedMotion: 'reduce' },
      )
    })
  })
}
