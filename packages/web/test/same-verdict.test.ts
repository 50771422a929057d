import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import { type Browser, chromium } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { generate } from '../../../bench/generator/generate.ts'
import { chromiumPath } from './house.ts'

const texts = 320

/** What the page runs: the engine and the catalogue as one script that fills a global. */
async function bundle(): Promise<string> {
  const entry = '\0engine'
  const result = await build({
    configFile: false,
    root: new URL('..', import.meta.url).pathname,
    logLevel: 'silent',
    resolve: { conditions: ['@offhook/source'] },
    plugins: [
      {
        name: 'engine',
        resolveId: (_, importer) => (importer === undefined ? entry : null),
        load: (id) =>
          id === entry
            ? "export { check } from '@offhook/check'; export { catalogue } from '@offhook/catalogue'"
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'engine', formats: ['iife'], name: 'engine' },
    },
  })
  const [output] = result as Rolldown.RolldownOutput[]
  return output!.output[0].code
}

let browser: Browser | undefined
afterAll(() => browser?.close())

test.skipIf(chromiumPath === undefined)(
  'the engine says the same in Chromium as in Node, byte for byte (needs Chromium)',
  { timeout: 180_000 },
  async () => {
    const records = [...generate({ part: 'test', count: 40, seed: 'same' })].slice(0, texts)
    expect(records).toHaveLength(texts)
    const inputs = records.map(({ text, title, host, country }) => ({
      text,
      options: { title, host, country, fictional: 'as-assigned' as const, today: '2026-11-24' },
    }))
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const inChromium = await page.evaluate((all) => {
      const { check, catalogue } = (
        globalThis as unknown as { engine: { check: typeof import('@offhook/check').check; catalogue: never } }
      ).engine
      return all.map(({ text, options }) => {
        const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
        return JSON.stringify(check(text, { ...given, catalogue }))
      })
    }, inputs)
    const inNode = inputs.map(({ text, options }) => {
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
      return JSON.stringify(check(text, { ...given, catalogue }))
    })
    expect(inChromium).toEqual(inNode)
    expect(inNode.filter((report) => report.includes('"verdict":"planted"')).length).toBeGreaterThan(texts / 10)
  },
)
