import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is on this machine; undefined where there is none, and the browser tests are skipped. */
export const chromiumPath = [process.env['OFFHOOK_CHROMIUM'] ?? '', ...usualPlaces].find((path) => existsSync(path))

const offhook = fileURLToPath(new URL('../../offhook/bin/offhook.js', import.meta.url))
/** Writes down every socket that the server opens towards somebody. */
const recorder = fileURLToPath(new URL('../../offhook/test/record-sockets.cjs', import.meta.url))

/** The server as people start it: the built command, in a process and a data folder of its own. */
class Server {
  readonly #process: ChildProcess
  readonly #home: string
  readonly origin: string
  /** Works once. */
  readonly startUrl: string
  readonly secret: string

  private constructor(child: ChildProcess, home: string, startUrl: string, secret: string) {
    this.#process = child
    this.#home = home
    this.startUrl = startUrl
    this.origin = new URL(startUrl).origin
    this.secret = secret
  }

  static async start(more: readonly string[]): Promise<Server> {
    const home = mkdtempSync(join(tmpdir(), 'offhook-web-'))
    const child = spawn(process.execPath, [offhook, 'serve', '--port', '0', '--allow-private', ...more], {
      env: {
        ...process.env,
        OFFHOOK_HOME: home,
        OFFHOOK_SOCKETS: join(home, 'sockets.jsonl'),
        NODE_OPTIONS: `--require ${JSON.stringify(recorder)}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let startUrl = ''
    for await (const line of createInterface({ input: child.stdout! })) {
      startUrl ||= /http:\S+\?start=\S+/.exec(line)?.[0] ?? ''
      const secret = /Bearer (\S+)/.exec(line)?.[1]
      if (secret !== undefined && startUrl !== '') return new Server(child, home, startUrl, secret)
    }
    throw new Error('the server ended before it listened')
  }

  /** Where the server itself went: `host:port` of each socket, and each name that it looked up. */
  sockets(): string[] {
    const log = join(this.#home, 'sockets.jsonl')
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
    return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { to: string }).to)
  }

  /** Ends it as Ctrl+C does; gives its exit status. */
  async stop(): Promise<number | null> {
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGINT')
    const [status] = (await ended) as [number | null]
    rmSync(this.#home, { recursive: true, force: true })
    return status
  }
}

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
  readonly locale?: string
}

/** One browser and one server for the whole suite. Every page is watched: no request leaves the machine. */
export class House {
  readonly server: Server
  readonly browser: Browser
  /** Requests to anywhere but this machine; has to stay empty. */
  readonly left: string[] = []
  /** Errors of pages and refusals of the policy; has to stay empty. */
  readonly errors: string[] = []
  readonly #profiles = new Map<string, Promise<BrowserContext>>()

  private constructor(server: Server, browser: Browser) {
    this.server = server
    this.browser = browser
  }

  /** @param more options of `offhook serve` */
  static async open(more: readonly string[] = []): Promise<House> {
    const server = await Server.start(more)
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

  /** Gives the exit status of the server, which ends as with Ctrl+C. */
  async close(): Promise<number | null> {
    await this.browser.close()
    return this.server.stop()
  }

  /** A fresh profile, as on a person's first visit. The caller closes it. */
  async visitor(locale = 'en-US'): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.server.origin,
      locale,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    // What the start address leaves behind; it works once, and there are several profiles.
    await context.addCookies([{ name: 'offhook-session', value: this.server.secret, url: this.server.origin }])
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (hostname !== '127.0.0.1' && !['data:', 'blob:', 'about:', 'file:'].includes(protocol)) {
        this.left.push(request.url())
      }
    })
    context.on('page', (page) => {
      page.on('pageerror', (error) => this.errors.push(String(error)))
      page.on('console', (message) => {
        // That the local server refuses a file is an answer, not an error of the page.
        const isRefusal = /the server responded with a status of 4\d\d/.test(message.text())
        if (message.type() === 'error' && !isRefusal) this.errors.push(message.text())
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
