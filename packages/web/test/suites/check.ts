import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { check, type House } from '../house.ts'

const planted = readFileSync(new URL('../../../../examples/planted-guide.txt', import.meta.url), 'utf8')
const harmless = 'The meeting moves to Tuesday at ten. Bring the minutes and a pen.'

/** Nothing that a person reads says that all is well. */
async function expectNoPromise(page: Page): Promise<void> {
  expect(await page.innerText('body')).not.toMatch(/\b(?:clear|safe)\b/i)
}

export function checkSuite(house: () => House): void {
  describe('what is put into the box', () => {
    test('a planted page: says so, hides the number, names the official way with its source', async () => {
      await house().visit('/?practice', async (page) => {
        await check(page, planted)
        expect(await page.innerText('#verdict')).toBe('Planted number found. Do not call it.')
        const body = await page.innerText('body')
        expect(body).toContain('my.norton.com')
        expect(body).toMatch(/Source: support\.norton\.com, read on/)
        expect(await page.locator('.marked-text [data-masked]').count()).toBeGreaterThan(3)
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
        await expectNoPromise(page)
      })
    })

    test('a text without a number: says what was not judged, in neutral words', async () => {
      await house().visit('/', async (page) => {
        await check(page, harmless)
        expect(await page.innerText('#verdict')).toBe('No planted number found.')
        expect(await page.innerText('.verdict-card')).toContain(
          'Offhook has not judged the links, mail addresses or payment requests in this text.',
        )
        await expectNoPromise(page)
      })
    })

    test('a number alone: official in full with its source, another one neither warned of nor approved', async () => {
      await house().visit('/', async (page) => {
        await check(page, '+1 844-488-4540')
        expect(await page.innerText('.verdict-card')).toMatch(/number of Gen Digital/)
        expect(await page.innerText('.verdict-card')).toMatch(/where a call you dial arrives, not who called you/)
        expect(await page.locator('a[href="tel:+18444884540"]').count()).toBe(1)
        await check(page, '1-888-555-0142')
        expect(await page.innerText('.verdict-card')).toMatch(/neither a warning nor an OK/)
        expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
        await check(page, '112')
        expect(await page.innerText('#verdict')).toBe('This is a public line.')
        await expectNoPromise(page)
      })
    })

    test('what one was told: leads to the company, or says that it cannot be confirmed', async () => {
      await house().visit('/', async (page) => {
        await check(page, 'Norton refund department')
        expect(await page.innerText('.verdict-card')).toMatch(/Ask Norton for a refund/)
        await check(page, 'Zorblatt billing department')
        expect(await page.innerText('.verdict-card')).toMatch(/cannot confirm/)
        await expectNoPromise(page)
      })
    })

    test('nothing: asks for something', async () => {
      await house().visit('/', async (page) => {
        await page.getByRole('button', { name: 'Check it' }).click()
        expect(await page.getByRole('alert').innerText()).toMatch(/empty/)
      })
    })

    test('a dropped text file is read in the page', async () => {
      await house().visit('/?practice', async (page) => {
        const requests: string[] = []
        page.on('request', (request) => {
          if (request.method() !== 'GET') requests.push(request.url())
        })
        await drop(page, 'guide.txt', 'text/plain', planted)
        await page.waitForSelector('#verdict')
        expect(await page.innerText('#verdict')).toMatch(/^Planted number found/)
        expect(requests).toEqual([])
      })
    })
  })

  describe('what the local server reads', () => {
    const mail = [
      'From: Billing <billing@brellowave.example>',
      'Subject: Your renewal',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Pay the fee with gift cards and read us the codes. Norton members ring 1-844-<b>488</b>-4540.</p>',
    ].join('\r\n')

    test('a dropped mail: its verdict, its text with its numbers marked, its name', async () => {
      await house().visit('/', async (page) => {
        await drop(page, 'renewal.eml', 'message/rfc822', mail)
        await page.waitForSelector('#verdict')
        expect(await page.innerText('#verdict')).toMatch(/^Be careful/)
        const main = await page.innerText('main')
        expect(main).toContain('In renewal.eml')
        expect(main).toMatch(/gift cards/)
        expect(await page.locator('.marked-text mark').first().innerText()).toMatch(/844/)
      })
    })

    test('a file that cannot be read: says why in one line', async () => {
      await house().visit('/', async (page) => {
        await drop(page, 'broken.pdf', 'application/pdf', '%PDF-1.7\nnothing more')
        await page.waitForSelector('#verdict')
        expect(await page.innerText('#verdict')).toBe('This could not be checked')
        expect(await page.innerText('.verdict-card p')).toMatch(/cannot be read/)
      })
    })

    test('an address: not opened before the person asks, then read and judged', async () => {
      let asked = 0
      const site = createServer((_, response) => {
        asked += 1
        response.setHeader('content-type', 'text/html')
        response.end('<title>Norton help</title><p>Pay with gift cards. Norton members ring 1-844-488-4540.</p>')
      }).listen(0, '127.0.0.1')
      await once(site, 'listening')
      const { port } = site.address() as AddressInfo
      await house().visit('/', async (page) => {
        await check(page, `http://127.0.0.1:${port}/guide`)
        expect(await page.innerText('.verdict-card')).toMatch(/one request that leaves this computer/)
        expect(asked).toBe(0)
        await page.getByRole('button', { name: 'Read the page now' }).click()
        await page.waitForSelector('text=In 127.0.0.1')
        expect(asked).toBe(1)
        expect(await page.innerText('#verdict')).toMatch(/^Be careful/)
      })
      site.close()
    })
  })

  describe('the number I called', () => {
    test('is the same in digits, in groups and in spoken words; another one is not', async () => {
      await house().visit('/?practice', async (page) => {
        await check(page, planted)
        const answer = async (given: string) => {
          await page.fill('#called-number', given)
          await page.getByRole('button', { name: 'Compare' }).click()
          await page.waitForSelector('.called-answer p')
          return page.innerText('.called-answer')
        }
        for (const given of ['18885550142', '888 555 0142', 'double eight eight, five five five, oh one four two'])
          expect(await answer(given)).toMatch(/^Yes\. It is number 1 of this text: planted/)
        expect(await answer('888 555 0143')).toMatch(/^No\./)
        expect(await answer('888')).toMatch(/not one whole phone number/)
      })
    })

    test('can be typed on the large keys', async () => {
      await house().visit('/?practice', async (page) => {
        await check(page, planted)
        for (const key of '8885550142')
          await page.locator('.keypad button', { hasText: new RegExp(`^${key}$`) }).click()
        expect(await page.inputValue('#called-number')).toBe('8885550142')
        await page.getByRole('button', { name: 'Compare' }).click()
        await page.waitForSelector('.called-answer p')
        expect(await page.locator('.called-answer').innerText()).toMatch(/^Yes/)
      })
    })
  })

  test('by keyboard alone: from the address bar to the answer and on to the next text', async () => {
    await house().visit('/?practice', async (page) => {
      const tabTo = async (reached: () => Promise<boolean>) => {
        for (let press = 0; press < 30; press++) {
          await page.keyboard.press('Tab')
          if (await reached()) return
        }
        throw new Error('not reached with Tab')
      }
      const isOn = (selector: string) => () =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
      await tabTo(isOn('#given'))
      await page.keyboard.type('Norton help desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, 24/7.')
      await tabTo(isOn('button[type=submit]'))
      await page.keyboard.press('Enter')
      await page.waitForSelector('#verdict:focus')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#given:focus')
    })
  })
}

async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, type, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content!], name!, { type: type! }))
      return data
    },
    [name, type, content],
  )
  await page.dispatchEvent('.ask-box', 'drop', { dataTransfer: transfer })
}
