import { describe, expect, test } from 'vitest'
import type { House } from '../house.ts'

const paths = ['/', '/on-the-phone', '/already-called', '/helping', '/services', '/services/norton', '/no-such-page']

export function shellSuite(house: () => House): void {
  describe('every page', () => {
    test.each(paths)('%s has both buttons, one heading and a way out, and fits a phone', async (path) => {
      await house().visit(
        path,
        async (page) => {
          await page.waitForLoadState('networkidle')
          expect(await page.locator('h1').count()).toBe(1)
          for (const name of ['I am on the phone now', 'I already called']) {
            const box = await page.getByRole('link', { name, exact: true }).boundingBox()
            expect(box!.height).toBeGreaterThanOrEqual(44)
            expect(box!.y + box!.height).toBeLessThanOrEqual(740)
          }
          expect(await page.getByRole('button', { name: 'Leave this page' }).isVisible()).toBe(true)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
          for (const link of await page.locator('.head-pages a').all()) {
            const box = await link.boundingBox()
            expect(box!.x + box!.width).toBeLessThanOrEqual(360)
          }
        },
        { viewport: { width: 360, height: 740 } },
      )
    })

    test('is dark where the person wants it dark', async () => {
      await house().visit(
        '/',
        async (page) => {
          const color = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
          const [red, green, blue] = color.match(/[\d.]+/g)!.map(Number) as [number, number, number]
          expect(Math.max(red, green, blue)).toBeLessThan(60)
        },
        { colorScheme: 'dark' },
      )
    })

    test('moves nothing where the person wants no motion', async () => {
      await house().visit(
        '/',
        async (page) => {
          const longest = await page.evaluate(() =>
            Math.max(
              ...[...document.querySelectorAll('*')].flatMap((element) => {
                const { transitionDuration, animationDuration } = getComputedStyle(element)
                return [...transitionDuration.split(','), ...animationDuration.split(',')].map(Number.parseFloat)
              }),
            ),
          )
          expect(longest).toBe(0)
        },
        { reducedMotion: 'reduce' },
      )
    })
  })

  test('the Back button goes back through the pages', async () => {
    await house().visit('/', async (page) => {
      await page.getByRole('link', { name: 'I already called' }).click()
      await page.waitForSelector('h1:has-text("already called")')
      await page.getByRole('link', { name: 'I am on the phone now' }).click()
      await page.waitForSelector('h1:has-text("Hang up")')
      await page.goBack()
      await page.waitForSelector('h1:has-text("already called")')
      expect(await page.title()).toMatch(/already called/i)
    })
  })

  test('Escape three times leaves for an empty page, and Back shows nothing of the app', async () => {
    await house().visit('/', async (page) => {
      await page.getByRole('link', { name: 'I already called' }).click()
      await page.waitForSelector('h1:has-text("already called")')
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
      await page.waitForURL('about:blank')
      await page.goBack()
      await page.waitForURL('about:blank')
      expect(await page.evaluate(() => document.body?.innerText ?? '')).toBe('')
    })
  })

  test('the policy allows scripts, styles and requests from the local server alone', async () => {
    const response = await fetch(house().server.origin, { headers: { accept: 'text/html' } })
    const policy = response.headers.get('content-security-policy') ?? ''
    const rules = Object.fromEntries(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]))
    expect(rules).toMatchObject({
      'default-src': "default-src 'none'",
      'script-src': "script-src 'self'",
      'style-src': "style-src 'self'",
      'connect-src': "connect-src 'self'",
      'worker-src': "worker-src 'self'",
      'frame-ancestors': "frame-ancestors 'none'",
    })
  })
}
