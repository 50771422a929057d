import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check, type House } from '../house.ts'

const file = new URL('../../dist/offhook.html', import.meta.url)

export function singleFileSuite(house: () => House): void {
  describe('offhook.html', () => {
    test('is one file under 3 MB that names no other, with a policy that allows no request', () => {
      expect(statSync(fileURLToPath(file)).size).toBeLessThan(3_000_000)
      const html = readFileSync(file, 'utf8')
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|connect-src|https?:|'self'/)
      expect(html.slice(0, html.indexOf('<style>'))).not.toMatch(/\b(?:src|href)="(?!data:)/)
    })

    test('opened from a folder it checks, guides and finds the official way, without any request', async () => {
      await house().visit(
        `${file.href}?practice`,
        async (page) => {
          const requests: string[] = []
          page.on('request', (request) => requests.push(request.url()))
          await check(page, 'Norton refund desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, 24/7.')
          expect(await page.innerText('#verdict')).toMatch(/^Planted number found/)
          expect(await page.innerText('body')).toContain('support.norton.com')
          expect(page.workers()).toHaveLength(1)
          await page.getByRole('link', { name: 'I am on the phone now' }).click()
          await page.waitForSelector('h1:has-text("Hang up")')
          await page.getByRole('link', { name: 'I already called' }).click()
          await page.getByLabel('A card number').check()
          await page.waitForSelector('text=reportfraud.ftc.gov')
          await page.getByRole('link', { name: 'Helping someone' }).click()
          await page.waitForSelector('h1:has-text("Helping")')
          await page.getByRole('link', { name: 'Find a company' }).click()
          await page.fill('#service-words', 'norton')
          await page
            .getByRole('link', { name: /^Norton/ })
            .first()
            .click()
          await page.waitForSelector('text=my.norton.com')
          await page.goBack()
          await page.waitForSelector('#service-words')
          expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
        },
        { locale: 'en-US' },
      )
    })

    test('tells the steps in another language, unpacked in the page, without any request', async () => {
      await house().visit(
        `${file.href}#/services/norton`,
        async (page) => {
          const requests: string[] = []
          page.on('request', (request) => requests.push(request.url()))
          await page.waitForSelector('text=Melden Sie sich mit der E-Mail-Adresse an')
          expect(requests.filter((url) => !/^(?:blob|file):/.test(url))).toEqual([])
        },
        { locale: 'de-DE' },
      )
    })

    test('runs the engine in the page where a browser starts no worker', async () => {
      const context = await house().visitor()
      await context.addInitScript(() => {
        ;(globalThis as { Worker?: unknown }).Worker = class {
          constructor() {
            throw new Error('no worker here')
          }
        }
      })
      const page = await context.newPage()
      await page.goto(`${file.href}?practice`)
      await check(page, 'Norton refund desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, 24/7.')
      expect(await page.innerText('#verdict')).toMatch(/^Planted number found/)
      await context.close()
    })
  })
}
