import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { House } from '../house.ts'

const file = new URL('../../dist/offhook.html', import.meta.url)
const names = '.service-list a b'

export function servicesSuite(house: () => House): void {
  describe('the directory', () => {
    test('finds while the name is typed, forgives typing errors, and Enter opens the first', async () => {
      await house().visit('/services', async (page) => {
        await page.waitForSelector(names)
        const all = await page.locator(names).count()
        expect(all).toBeGreaterThan(200)
        await page.fill('#service-words', 'nort')
        await page.waitForFunction(([names, all]) => document.querySelectorAll(names).length < all, [
          names,
          all,
        ] as const)
        expect(await page.locator(names).allInnerTexts()).toContain('Norton')
        await page.fill('#service-words', 'how do i cancel netflx')
        await page.waitForFunction((names) => document.querySelector(names)?.textContent === 'Netflix', names)
        await page.keyboard.press('Enter')
        await page.waitForSelector('h1:has-text("How to cancel Netflix")')
        expect(await page.title()).toBe('How to cancel Netflix · Offhook')
      })
    })

    test('is narrowed by kind, country and what is known, and shown whole again', async () => {
      await house().visit('/services', async (page) => {
        await page.waitForSelector(names)
        const count = () => page.locator(names).count()
        const all = await count()
        await page.getByLabel('Kind').selectOption('streaming')
        const streaming = await count()
        expect(streaming).toBeGreaterThan(0)
        expect(await page.locator(names).allInnerTexts()).not.toContain('Norton')
        await page.getByLabel('Country').selectOption('DE')
        expect(await count()).toBeLessThanOrEqual(streaming)
        await page.getByRole('button', { name: 'Show all again' }).click()
        expect(await count()).toBe(all)
        await page.getByLabel('What is known').selectOption('number')
        expect(await count()).toBeLessThan(all)
        expect(await page.getByRole('status').innerText()).toMatch(/^\d+ services?$/)
      })
    })
  })

  describe('a line of the statement alone', () => {
    test('leads to the one service that it names, with what it tells of the biller', async () => {
      await house().visit('/services', async (page) => {
        await page.fill('#only-line', 'PAYPAL *NETFLIX.COM 402-555-0142')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'How to cancel Netflix' }).click()
        await page.waitForSelector('h1:has-text("How to cancel Netflix")')
        await page.waitForSelector('.finding:has-text("PayPal")')
      })
    })

    test('that may mean several services names them, and one that says nothing is not guessed at', async () => {
      await house().visit('/services', async (page) => {
        await page.fill('#only-line', 'APPLE.COM/BILL 866-555-0142 CA')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.line-box h2:has-text("Billed by Apple")')
        await page.fill('#only-line', 'QWXZ 0042')
        await page.keyboard.press('Enter')
        await page.waitForSelector('text=The line does not tell who it is')
        expect(await page.locator('.line-box a').count()).toBe(0)
      })
    })
  })

  describe('who bills', () => {
    test('the statement line tells it: cancel there, not here, with the reason and how sure it is', async () => {
      await house().visit('/services/norton', async (page) => {
        await tellLine(page, 'APPLE.COM/BILL 866-555-0142 CA')
        const finding = await page.innerText('.finding')
        expect(finding).toMatch(/^Certain/)
        expect(finding).toMatch(/Apple bills you\. Cancel there, not at Norton/)
        expect(finding).toMatch(/APPLE\.COM\/BILL/)
        const main = await page.innerText('main')
        expect(main).toMatch(/Billed by Apple/)
        expect(main).not.toMatch(/Billed by Google Play|555-0142/)
        await page.getByRole('button', { name: 'Answer again' }).click()
        await page.waitForSelector('h2:has-text("Billed by Google Play")')
      })
    })

    test('three questions at most, by keyboard, each may be left open', async () => {
      await house().visit('/services/norton', async (page) => {
        for (const [step, skip] of ['I have no statement at hand', 'I do not know'].entries()) {
          await page.waitForSelector(`text=Question ${step + 1} of 3`)
          await page.getByRole('button', { name: skip }).press('Enter')
        }
        await page.waitForSelector('text=Question 3 of 3')
        await page.getByLabel('in an app on an iPhone or iPad').press('Space')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.finding:has-text("Apple bills you")')
        expect(await page.innerText('.finding')).toMatch(/^Likely/)
      })
    })

    test('what the answers leave open stays open, with the ways for each', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.getByRole('button', { name: 'I have no statement at hand' }).click()
        await page.getByRole('button', { name: 'I do not know' }).click()
        await page.getByRole('button', { name: 'I do not know' }).click()
        await page.waitForSelector('text=That leaves it open')
        expect(await page.locator('.way-group').count()).toBeGreaterThan(3)
      })
    })
  })

  describe('the guide', () => {
    test('has steps, what to see, what if, sources with dates, and only official numbers to dial', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.waitForSelector('.way')
        const main = await page.innerText('main')
        for (const words of [
          'my.norton.com',
          'What you will see',
          'When it ends',
          'If the button is missing',
          'Is the message on the screen enough?',
          'What if they offer a discount',
          'Afterwards: watch two billing cycles',
          'Deleting the account is something else',
        ]) {
          expect(main).toContain(words)
        }
        expect(main).toMatch(/read on \w+ \d+, 20\d\d/)
        expect(main).not.toMatch(/\b(?:clear|safe)\b/i)
        const dials = page.locator('main a[href^="tel:"]')
        expect(await dials.count()).toBe(await page.locator('main .dial-link').count())
        for (const link of await page.locator('main a[target]').all()) {
          expect(await link.getAttribute('href')).toMatch(/^https:\/\//)
        }
      })
    })

    test('ticks are there after a reload, and gone with the tab', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.locator('.check-step input').first().check()
        await page.reload()
        await page.waitForSelector('.check-step.is-done')
      })
      await house().visit('/services/norton', async (page) => {
        await page.waitForSelector('.check-step')
        expect(await page.locator('.check-step.is-done').count()).toBe(0)
      })
    })

    test('counts the days that are left for a refund, and is gentle when they are over', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.fill('#charged-on', await page.evaluate(() => new Date().toLocaleDateString('sv')))
        await page.waitForSelector('text=60 days left')
        await page.waitForSelector('text=14 days left')
        expect(await page.locator('.meter').first().locator('.meter-left').getAttribute('width')).toBe('100')
        await page.fill('#charged-on', '2020-01-31')
        await page.waitForSelector('text=The time for this was over on March 31, 2020')
        expect(await page.locator('.meter').first().innerText()).toMatch(/Ask all the same/)
      })
    })

    test('copies the official address, and sends nothing', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.getByRole('button', { name: 'Copy the official address' }).click()
        await page.waitForSelector('text=Copied. Nothing was sent.')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Norton.*https:\/\/my\.norton\.com\//)
      })
    })

    test('on paper every way is unfolded and no button stands', async () => {
      await house().visit('/services/norton', async (page) => {
        await page.waitForSelector('.way')
        await page.emulateMedia({ media: 'print' })
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        expect(await page.locator('details.way-group:not([open])').count()).toBe(0)
        expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false)
        expect(await page.locator('.delete-account').isVisible()).toBe(false)
        await page.evaluate(() => dispatchEvent(new Event('afterprint')))
        expect(await page.locator('details.way-group:not([open])').count()).toBeGreaterThan(0)
      })
    })

    test.each(['norton', 'netflix', 'zorblatt'])(
      '%s fits a phone of 360 pixels with everything unfolded',
      async (id) => {
        await house().visit(
          `/services/${id}`,
          async (page) => {
            await page.waitForSelector('#who')
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true
            })
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
          },
          { viewport: { width: 360, height: 740 } },
        )
      },
    )
  })

  describe('a service that is not in the catalogue', () => {
    test('is said so, without a guess; who bills can be found all the same', async () => {
      await house().visit('/services/Zorblatt%20Premium', async (page) => {
        await page.waitForSelector('h1:has-text("Not in the catalogue")')
        const main = page.locator('main')
        await page.waitForSelector('text=“Zorblatt Premium” is not in the catalogue')
        expect(await main.innerText()).toMatch(/Do not use a search/)
        expect(await page.locator('main a[target], main a[href^="tel:"]').count()).toBe(0)
        await tellLine(page, 'APPLE.COM/BILL CUPERTINO')
        await page.waitForSelector('h2:has-text("Billed by Apple")')
        expect(await main.innerText()).toMatch(/Holds in general/)
      })
    })

    test('an address that was made to show a number does not show it', async () => {
      await house().visit('/services/Norton%20refunds%20call%201-888-555-0134', async (page) => {
        await page.waitForSelector('#who')
        expect(await page.innerText('body')).not.toMatch(/0134/)
      })
    })
  })

  test('offhook.html says the same as the server’s page', async () => {
    const guide = async (path: string) => {
      let words = ''
      await house().visit(path, async (page) => {
        await tellLine(page, 'GOOGLE *NORTON MOBILE')
        // Only a server keeps cases.
        await page.evaluate(() => document.querySelector('.keep-case')?.remove())
        words = await page.innerText('main')
      })
      return words
    }
    expect(await guide(`${file.href}#/services/norton`)).toBe(await guide('/services/norton'))
  })
}

async function tellLine(page: Page, line: string): Promise<void> {
  await page.fill('#statement-line', line)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.finding')
}
