import { existsSync } from 'node:fs'
import { catalogue } from '@offhook/catalogue/full'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Listening, listen } from '../../offhook/src/server/listen.ts'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is on this machine; undefined where there is none, and the browser tests are skipped. */
export const chromiumPath = [process.env['OFFHOOK_CHROMIUM'] ?? '', ...usualPlaces].find((path) => existsSync(path))

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
  readonly locale?: string
}

/** One browser and one server for the whole suite. Every page is watched: no request leaves the machine. */
export class House {
  readonly server: Listening
  readonly browser: Browser
  /** Requests to anywhere but this machine; has to stay empty. */
  readonly left: string[] = []
  /** Errors of pages and refusals of the policy; has to stay empty. */
  readonly errors: string[] = []
  readonly #profiles = new Map<string, Promise<BrowserContext>>()

  private constructor(server: Listening, browser: Browser) {
    this.server = server
    this.browser = browser
  }

  static async open(): Promise<House> {
    const server = await listen({ catalogue, port: 0 })
    const browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // Whatever a page asks for by name is refused, besides being noticed.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    })
    return new House(server, browser)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }

  /** A fresh profile, as on a person's first visit. The caller closes it. */
  async visitor(locale = 'en-US'): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.server.origin,
      locale,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (hostname !== '127.0.0.1' && !['data:', 'blob:', 'about:', 'file:'].includes(protocol)) {
        this.left.push(request.url())
      }
    })
    context.on('page', (page) => {
      page.on('pageerror', (error) => this.errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') this.errors.push(message.text())
      })
    })
    return context
  }

  /** Opens a page in a tab of its own, runs the test on it, and closes the tab. */
  async visit(path: string, run: (page: Page) => Promise<void>, options: Visit = {}): Promise<void> {
    const {
      viewport = { width: 1100, height: 800 },
      colorScheme = 'light',
      reducedMotion = null,
      locale = 'en-US',
    } = options
    const profile = this.#profiles.get(locale) ?? this.visitor(locale)
    this.#profiles.set(locale, profile)
    const page = await (await profile).newPage()
    try {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion })
      await page.goto(path)
      await page.waitForSelector('h1')
      await run(page)
    } finally {
      await page.close()
    }
  }
}

/** Puts a text into the box and waits for the answer. */
export async function check(page: Page, text: string): Promise<void> {
  const again = page.getByRole('button', { name: 'Check something else' })
  if (await again.isVisible()) await again.click()
  await page.fill('#given', text)
  await page.getByRole('button', { name: 'Check it' }).click()
  await page.waitForSelector('#verdict')
}
