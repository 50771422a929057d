import { catalogue } from '@offhook/catalogue'
import { isShownInFull, check as judge } from '@offhook/check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { generate } from '../../../bench/generator/generate.ts'
import { check, chromiumPath, House } from './house.ts'

/** So many digits at the end of a number give it away. */
const telling = 7

/** Digits of whatever script, in a row. */
function digitsOf(text: string): string {
  return [...text.normalize('NFKD')].filter((character) => /\p{Nd}/u.test(character)).join('')
}

/** Everything that a person can read, select, copy, or find in the page, and in its attributes. */
async function takeFrom(page: Page): Promise<{ text: string; html: string; copied: string; marked: string }> {
  const html = await page.innerHTML('#root')
  const text = await page.innerText('#root')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await page.evaluate(() => {
    const article = document.querySelector('.marked-text')
    if (article) getSelection()!.selectAllChildren(article)
  })
  await page.keyboard.press('Control+C')
  const marked = await page.evaluate(() => navigator.clipboard.readText())
  return { text, html, copied, marked }
}

describe('official or masked', { timeout: 120_000 }, () => {
  let house: House
  beforeAll(async () => {
    if (chromiumPath !== undefined) house = await House.open()
  }, 60_000)
  afterAll(async () => {
    await house?.close()
  })
  beforeEach((context) => {
    if (chromiumPath === undefined) context.skip('needs Chromium')
  })

  test('in every disguise: no digits of a hidden number in text, markup, selection or clipboard', async () => {
    const texts = [...generate({ part: 'test', count: 30, seed: 'page', langs: ['en', 'de'] })].filter(
      ({ label }) => label === 'planted',
    )
    let hidden = 0
    await house.visit('/?practice', async (page) => {
      for (const { text, disguise, id } of texts) {
        const report = judge(text, { catalogue, country: 'US', fictional: 'as-assigned' })
        const tails = report.numbers
          .filter(({ verdict }) => !isShownInFull(verdict))
          .map(({ e164, dial }) => digitsOf(e164 ?? dial ?? '').slice(-telling))
          .filter((tail) => tail.length === telling)
        if (tails.length === 0) continue
        hidden += tails.length
        await check(page, text)
        const taken = await takeFrom(page)
        expect(taken.marked.length).toBeGreaterThan(0)
        for (const [where, found] of Object.entries(taken))
          for (const tail of tails) expect(digitsOf(found), `${id} (${disguise}): ${where}`).not.toContain(tail)
        for (const href of await page
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
          if (/^(?:tel|sms|callto|whatsapp):/i.test(href)) expect(isOfficial(href)).toBe(true)
      }
    })
    expect(texts.length).toBeGreaterThanOrEqual(30)
    expect(hidden).toBeGreaterThan(20)
  })

  test('a masked number is drawn by the style sheet, cannot be selected and is no link', async () => {
    await house.visit('/?practice', async (page) => {
      await check(page, 'Norton refund department: call 1-888-555-0134 now, Norton support 1-888-555-0134.')
      const masked = page.locator('[data-masked]').first()
      expect(await masked.evaluate((element) => getComputedStyle(element).userSelect)).toBe('none')
      expect(await page.locator('a [data-masked]').count()).toBe(0)
      expect(await masked.locator('[data-shown]').getAttribute('data-shown')).toMatch(/^\+1 888 55• ••••$/)
    })
  })

  test('an address that is nobody’s known can neither be followed nor clicked', async () => {
    await house.visit('/?practice', async (page) => {
      await check(page, 'Norton support at https://norton-help.example/login and 1-888-555-0134, call Norton now')
      expect(await page.innerText('.marked-text')).toContain('norton-help[.]example')
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      expect(hrefs.filter((href) => href.includes('example'))).toEqual([])
    })
  })

  test('lifelines and official numbers stay in full', async () => {
    await house.visit('/', async (page) => {
      await check(page, 'In the US call or text 988 at any time.\n\nNorton members: ring Norton on 1-844-488-4540.')
      const text = await page.innerText('.marked-text')
      expect(text).toContain('988')
      expect(text).toContain('1-844-488-4540')
    })
  })
})

function isOfficial(href: string): boolean {
  const number = href.replace(/^tel:/, '')
  const today = new Date().toISOString().slice(0, 10)
  return (
    catalogue.number(number, today)?.official != null ||
    catalogue.publicLines.some(({ dial, e164 }) => dial === number || e164 === number)
  )
}
