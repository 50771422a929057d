import { existsSync } from 'node:fs'
import { type Browser, launch } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const file = new URL('../dist/offhook.html', import.meta.url)
const firefoxPath = [process.env['OFFHOOK_FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) =>
  existsSync(path),
)

describe('offhook.html in Firefox', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    if (firefoxPath === undefined) return
    browser = await launch({ browser: 'firefox', executablePath: firefoxPath, headless: true })
  }, 90_000)
  afterAll(() => browser?.close())
  beforeEach((context) => {
    if (firefoxPath === undefined) context.skip('needs Firefox')
  })

  test('opened from a folder it checks a text, hides the number and shows the way for somebody on the phone', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${file.href}?practice`)
    await page.waitForSelector('#given')
    await page.type('#given', 'Norton refund desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, 24/7.')
    await page.click('.ask-box [type=submit]')
    await page.waitForSelector('#verdict')
    const body = await page.evaluate(() => document.body.innerText)
    expect(body).toMatch(/Planted number found/)
    expect(body).toContain('support.norton.com')
    expect(body.replace(/\D/g, '')).not.toContain('5550134')
    await page.click('.button-urgent')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Hang up now.')
    expect(errors).toEqual([])
  })
})
