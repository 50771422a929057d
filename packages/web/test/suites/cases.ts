import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { violationsOf } from '../violations.ts'

/** Opens a case on the page as a person does; gives its address. */
async function openCase(page: Page, name: string): Promise<string> {
  await page.getByLabel('Which company or service?').fill(name)
  await page.waitForSelector('.case-choice input')
  await page.getByLabel('Where do you live?').selectOption('US')
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForSelector('.case-next')
  return new URL(page.url()).pathname
}

export function casesSuite(house: () => House): void {
  describe('cases', () => {
    test('there is none at first; a service page keeps one, and the list names it', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.getByRole('button', { name: 'Keep this as a case' }).click()
        await page.waitForSelector('.case-next')
        expect(await page.innerText('.case-next')).toMatch(/my\.norton\.com/)
        await page.getByRole('link', { name: 'Cases', exact: true }).click()
        await page.waitForSelector('.case-list a:has-text("Norton")')
      })
    })

    test('a service that the catalogue lacks is not guessed', async () => {
      await house().visit('/cases', async (page) => {
        await page.getByLabel('Which company or service?').fill('Zorblatt Premium')
        await page.getByRole('button', { name: 'Open the case' }).click()
        await page.waitForSelector('.case-warning:has-text("No way is guessed")')
        expect(new URL(page.url()).pathname).toBe('/cases')
      })
    })

    test('a step is done, did not work, and is taken back, by keyboard alone', async () => {
      await house().visit('/cases', async (page) => {
        await openCase(page, 'netflix')
        const first = await page.locator('.case-steps li').first().innerText()
        await page.locator('.case-next').getByRole('button', { name: 'Done' }).press('Enter')
        await page.waitForSelector('.case-steps li.is-done')
        expect(await page.locator('.case-steps li').first().innerText()).toContain(first.split('\n')[0])
        await page.locator('.case-next summary').press('Enter')
        await page.getByLabel('What went wrong?').fill('the button was missing')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.case-story li:has-text("the button was missing")')
        await page.getByRole('button', { name: /^Take back: Step 1 done/ }).press('Enter')
        await page.waitForSelector('.case-story li.is-undone s')
        expect(await page.locator('.case-steps li.is-done').count()).toBe(0)
      })
    })

    test('the steps stand in the language of the page, and a file is called as it is called', async () => {
      let path = ''
      await house().visit('/cases', async (page) => {
        path = await openCase(page, 'netflix')
        await page.locator('section:has(> #proof) input[type=file]').setInputFiles({
          name: 'call notes.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('The button was missing.'),
        })
        await page.waitForSelector('.case-exhibit :text("call notes.txt")')
        expect(await page.innerText('.case-story')).toContain('call notes.txt')
      })
      await house().visit(
        path,
        async (page) => {
          await page.waitForSelector('.case-steps')
          expect(await page.innerText('.case-steps')).toMatch(/netflix\.com\/cancelplan/)
          expect(await page.innerText('.case-steps')).not.toMatch(/Sign in in a browser/)
        },
        { locale: 'de-DE' },
      )
    })

    test('a number that somebody wrote is masked wherever the case tells of it', async () => {
      await house().visit('/cases', async (page) => {
        const path = await openCase(page, 'norton')
        await page.locator('summary', { hasText: 'Something happened' }).click()
        await page.getByLabel('What happened?').selectOption('charged')
        await page.locator('#story ~ details').getByLabel('Amount').fill('104,99')
        await page
          .locator('#story ~ details')
          .getByLabel('Merchant, as your statement prints it')
          .fill('NORTON 888-555-0134')
        await page.locator('#story ~ details').getByRole('button', { name: 'Note it' }).click()
        await page.waitForSelector('.case-story li:has-text("104.99 USD")')
        await page.reload()
        await page.waitForSelector('.case-story')
        expect((await page.innerText('main')).replace(/\D/g, '')).not.toContain('5550134')
        expect(path).toMatch(/^\/cases\/[a-z0-9]{8}$/)
      })
    })

    test('fits a phone with everything unfolded, and axe finds nothing, light or dark', async () => {
      await house().visit(
        '/cases',
        async (page) => {
          expect(await violationsOf(page)).toEqual([])
          await openCase(page, 'norton')
          await page.getByRole('button', { name: 'Make the pack' }).click()
          await page.waitForSelector('.case-missing')
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
          })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
          expect(await violationsOf(page)).toEqual([])
        },
        { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' },
      )
    })
  })
}
