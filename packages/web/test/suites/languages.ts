import { helpIn } from '@offhook/catalogue/help'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/locales/languages.ts'
import type { House } from '../house.ts'

const file = new URL('../../dist/offhook.html', import.meta.url)
const tags = Object.keys(languages) as Language[]

export function languagesSuite(house: () => House): void {
  describe('languages', () => {
    test.each(tags)('a browser in %s gets every page in it, and the page says so', async (tag) => {
      const { check, onThePhone, alreadyCalled, helping, services, watch } = await languages[tag].load()
      const headings = {
        '/': check.title,
        '/already-called': alreadyCalled.title,
        '/helping': helping.title,
        '/watch': watch.title,
        '/services': services.title,
        '/services/norton': services.howTo.replace('{{service}}', 'Norton'),
      }
      await house().visit(
        '/',
        async (page) => {
          for (const [path, heading] of Object.entries(headings)) {
            await page.locator(`a[href="${path}"]`).first().click()
            await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
            expect(await page.getAttribute('html', 'lang')).toBe(tag)
            expect(await page.title()).toBe(`${heading} · Offhook`)
          }
          await page.locator('a[href="/on-the-phone"]').first().click()
          await page.getByRole('button', { name: onThePhone.next }).waitFor()
          expect(await page.innerText('h1')).toBe((await helpIn(tag)).onThePhone[0]!.do)
        },
        { locale: tag },
      )
    })

    test('loads the strings of one language only', async () => {
      const loaded: string[] = []
      const context = await house().visitor('de-AT')
      const page = await context.newPage()
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
      await page.goto('/')
      await page.waitForSelector('h1')
      await page.waitForLoadState('networkidle')
      expect(loaded.filter((path) => /\/(?:en|es|de|fr)-/.test(path))).toHaveLength(1)
      await context.close()
    })

    test.each(['/', `${file.href}#/`])(
      'what is chosen on %s holds at once, on the next visit, and until the page is left in a hurry',
      async (address) => {
        const context = await house().visitor('de-DE')
        const first = await context.newPage()
        await first.goto(address)
        await first.getByLabel('Sprache').selectOption('fr')
        await first.waitForSelector('h1:has-text("Vérifiez")')
        expect(await first.title()).toMatch(/^Vérifiez/)
        const next = await context.newPage()
        await next.goto(address)
        await next.waitForSelector('h1:has-text("Vérifiez")')
        expect(await next.getAttribute('html', 'lang')).toBe('fr')
        await next.getByRole('button', { name: 'Quitter la page' }).click()
        await next.waitForURL('about:blank')
        const last = await context.newPage()
        await last.goto(address)
        await last.waitForSelector('h1:has-text("Prüfen Sie")')
        await context.close()
      },
    )

    test.each(tags)('the example in %s is found out', async (tag) => {
      const { check } = await languages[tag].load()
      await house().visit(
        '/',
        async (page) => {
          await page.getByRole('button', { name: check.box.example }).click()
          await page.getByRole('heading', { name: check.verdict.planted }).waitFor()
          const reasons = await languages[tag].loadReasons?.()
          if (reasons) expect(await page.locator('.check-reasons').first().innerText()).not.toMatch(/\bThe\b/)
        },
        { locale: tag },
      )
    })
  })
}
