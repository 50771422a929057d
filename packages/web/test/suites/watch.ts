import { describe, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { violationsOf } from '../violations.ts'

const head = 'Date,Description,Amount,Currency\n'
/** A line a month on this day, from so many months ago to so many. */
const monthly = (from: number, to: number, date: number, text: string) =>
  Array.from({ length: from - to + 1 }, (_, index) => `${monthsAgo(from - index, date)},${text}\n`).join('')

function monthsAgo(months: number, date: number): string {
  const today = new Date()
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, date)).toISOString().slice(0, 10)
}

const brello = 'BRELLO MEDIA 888-555-0142 TX,-9.99,USD'
const lumeo = 'LUMEO PRESS,-4.50,USD'
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(head + text) })

export function watchSuite(house: () => House): void {
  describe('Watch', () => {
    test('import, correct, cancel from the list, import the next months, see the alarm and make the dispute', async () => {
      await house().visit('/watch', async (page) => {
        const give = async (name: string, text: string) => {
          await page.setInputFiles('input[type=file]', file(name, text))
          await page.getByRole('button', { name: 'Keep these lines' }).click()
          await page.getByText(`${name}:`).waitFor()
        }
        await give('spring.csv', monthly(11, 6, 4, brello) + monthly(11, 6, 9, lumeo))
        await page.getByRole('heading', { name: '2 subscriptions' }).waitFor()

        // Number in the line masked, wherever it stands.
        await page
          .locator('.watch-series')
          .filter({ has: page.getByRole('heading', { name: 'Brello Media' }) })
          .locator('summary')
          .click()
        expect(await page.content()).not.toContain('555-0142')
        expect(await page.getByText('+1 888 55• ••••').count()).toBeGreaterThan(0)

        const card = (name: string) =>
          page.locator('.watch-series').filter({ has: page.getByRole('heading', { name }) })
        await card('Lumeo Press').locator('summary').click()
        await card('Lumeo Press').getByRole('button', { name: 'Not a subscription' }).click()
        await page.getByRole('heading', { name: 'One subscription' }).waitFor()

        await card('Brello Media').getByRole('button', { name: 'Cancel this' }).click()
        const link = card('Brello Media').getByRole('link', { name: 'Open the case' })
        await link.waitFor()
        const caseId = (await link.getAttribute('href'))!.split('/').at(-1)!
        const tell = (rest: string, body: object) =>
          page.evaluate(
            async ([path, json]) =>
              (await fetch(path!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: json! }))
                .status,
            [`/v1/cases/${caseId}/${rest}`, JSON.stringify(body)],
          )
        expect(await tell('events', { what: 'sent', to: 'Brello', by: 'online', on: monthsAgo(6, 8) })).toBeLessThan(
          300,
        )

        await page.reload()
        await page.getByText('Whether Brello Media has stopped is not known').waitFor()

        await give('autumn.csv', monthly(6, 2, 9, 'CORNER SHOP,-2.00,USD') + monthly(5, 2, 4, brello))
        await page.getByRole('heading', { name: '4 charges to look at' }).waitFor()
        await page.getByText('Brello Media charged again.').waitFor()

        await page.getByRole('button', { name: 'Make the letter to the bank' }).first().click()
        await page.getByText('The case has to know a little more first').waitFor()
        expect(
          await tell('facts', {
            name: 'Ada Example',
            paidBy: 'credit-card',
            cardLastFour: '1111',
            lastUsedOn: 'never',
            statement: 'Charged all the same.',
          }),
        ).toBeLessThan(300)
        await page.reload()
        await page.getByRole('button', { name: 'Make the letter to the bank' }).first().click()
        await page.getByRole('link', { name: 'dispute.pdf' }).waitFor({ timeout: 60_000 })
      })
    }, 180_000)

    test('fits a phone with everything unfolded, and axe finds nothing, light or dark', async () => {
      await house().visit(
        '/watch',
        async (page) => {
          const expectFine = async () => {
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true
            })
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
            expect(await violationsOf(page)).toEqual([])
          }
          // Statements with alarms, then a preview that asks for the currency.
          await page.getByRole('heading', { name: /What changed/ }).waitFor()
          await expectFine()
          const buffer = Buffer.from('Date,Description,Amount\n2026-11-03,BRELLO MEDIA,-9.99\n')
          await page.setInputFiles('input[type=file]', { name: 'bare.csv', mimeType: 'text/csv', buffer })
          await page.locator('.watch-preview select').first().waitFor()
          await expectFine()
        },
        { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' },
      )
    }, 120_000)

    test('says what changed, and speaks the language of the page', async () => {
      await house().visit('/watch', async (page) => {
        await page
          .getByRole('button', { name: 'Look at an example' })
          .waitFor({ state: 'detached' })
          .catch(() => {})
        await page.getByRole('heading', { name: /What changed/ }).waitFor()
        expect(await page.getByText('Brello Media came back after it was cancelled.').count()).toBe(1)
      })
    }, 120_000)
  })
}
