import { describe, expect, test } from 'vitest'
import type { House } from '../house.ts'

export function helpSuite(house: () => House): void {
  describe('I am on the phone now', () => {
    test('one sentence a screen, in the order in which it has to be done, by keyboard', async () => {
      await house().visit('/on-the-phone', async (page) => {
        const sentences: string[] = []
        for (let step = 1; step <= 10; step++) {
          await page.waitForSelector(`text=Step ${step} of 10`)
          sentences.push(await page.innerText('h1'))
          await page.getByRole('button', { name: 'Done. What next?' }).press('Enter')
        }
        expect(sentences[0]).toBe('Hang up now.')
        expect(sentences[1]).toMatch(/^Cut the internet/)
        expect(sentences[2]).toMatch(/another phone or computer for everything that follows/)
        expect(sentences[3]).toMatch(/bank on the number on the back of your card/)
        await page.waitForSelector('h1:has-text("most important things are done")')
        expect(await page.innerText('main')).toMatch(/the same fraud again/)
      })
    })

    test('the bank line of the country is there, from the catalogue, and no other', async () => {
      await house().visit(
        '/on-the-phone',
        async (page) => {
          for (let step = 1; step < 4; step++) await page.getByRole('button', { name: 'Done. What next?' }).click()
          await page.waitForSelector('a[href="tel:159"]')
          expect(await page.locator('a[href^="tel:"]').count()).toBe(1)
        },
        { locale: 'en-GB' },
      )
    })
  })

  describe('I already called', () => {
    test('steps by what was given, a script for the bank, thirty days with dates, offices, and the second fraud last', async () => {
      await house().visit(
        '/already-called',
        async (page) => {
          expect(await page.locator('.step').count()).toBe(0)
          await page.getByLabel('They saw or steered my screen').check()
          await page.getByLabel('A card number').check()
          const main = await page.innerText('main')
          expect(main).toMatch(/Cut the internet on that device first/)
          expect(main).toMatch(/Have the card blocked/)
          expect(main).toMatch(/“I want to report fraud/)
          await page.fill('#called-on', '2026-11-01')
          expect(await page.innerText('#month ~ .steps')).toMatch(/November 1, 2026 to November 3, 2026/)
          await page.waitForSelector('text=reportfraud.ftc.gov')
          expect(await page.locator('main section, main .verdict-card').last().innerText()).toMatch(/same fraud again/)
          expect(await page.innerText('body')).not.toMatch(/\b(?:clear|safe)\b/i)
        },
        { locale: 'en-US' },
      )
    })

    test('what holds in another country only is left out, and comes with that country', async () => {
      await house().visit(
        '/already-called',
        async (page) => {
          await page.getByLabel('A bank transfer').check()
          expect(await page.innerText('main')).toMatch(/IC3/)
          expect(await page.innerText('main')).not.toMatch(/APP-fraud/)
          await page.getByLabel('Your country').selectOption('GB')
          await page.waitForSelector('a[href="tel:159"]')
          expect(await page.innerText('main')).toMatch(/APP-fraud/)
        },
        { locale: 'en-US' },
      )
    })

    test('"nothing" and something exclude each other, and a tick stays while other pages are read', async () => {
      await house().visit('/already-called', async (page) => {
        await page.getByLabel('A password').check()
        await page.getByLabel('Nothing: I only talked').check()
        expect(await page.getByLabel('A password').isChecked()).toBe(false)
        await page.locator('.step input').first().check()
        await page.getByRole('link', { name: 'Helping someone' }).click()
        await page.waitForSelector('h1:has-text("Helping")')
        await page.goBack()
        await page.waitForSelector('.step.is-done')
        expect(await page.getByLabel('Nothing: I only talked').isChecked()).toBe(true)
      })
    })
  })

  test('the page for helpers begins with kindness and warns of the second fraud', async () => {
    await house().visit('/helping', async (page) => {
      expect(await page.locator('.step label').first().innerText()).toMatch(/kindness/)
      expect(await page.innerText('main')).toMatch(/the same fraud again/)
    })
  })
}
